import type { RecordedChoice } from '../../../src/rules/decide/choice';
import type { Quota, RuleSet, Title } from '../../../src/rules/rule-set';
import type { Cells } from '../../support/table';
import type { LiveCase } from './live-case';

/** Rows, each with its group, its points, and whether it leads. */
type Person = readonly [name: string, group: string, points: number, leads: boolean, more?: Cells];

const POPULATION = 'nguoi';

function caseOf(
  quotas: Record<string, Quota>,
  people: readonly Person[],
  recorded: LiveCase['records'],
): LiveCase {
  const titles = Object.entries(quotas).map(([id, quota]): Title => {
    return { id, title: id, order: [{ by: 'điểm' }], quota };
  });
  const rules: RuleSet = {
    format: 'binh-xet/1',
    id: 'han-muc',
    title: 'Hạn mức',
    populations: [
      {
        id: POPULATION,
        title: 'Người',
        key: ['tên'],
        fields: [
          { id: 'tên', title: 'Tên', type: 'text' },
          { id: 'nhóm', title: 'Nhóm', type: 'text' },
          { id: 'loại', title: 'Loại', type: 'text' },
          { id: 'điểm', title: 'Điểm', type: 'number' },
          { id: 'định_biên', title: 'Định biên', type: 'number' },
          { id: 'lãnh_đạo', title: 'Lãnh đạo', type: 'flag' },
        ],
        titles,
      },
    ],
  };
  const rows = people.map(([tên, nhóm, điểm, lãnh_đạo, more]) => ({ tên, nhóm, điểm, lãnh_đạo, ...more }));
  return { rules, rows: { [POPULATION]: rows }, ...(recorded && { records: recorded }) };
}

function recorded(
  title: string,
  kind: RecordedChoice['kind'],
  about: Partial<RecordedChoice>,
): RecordedChoice {
  const nothing = { group: '', key: [], value: '', because: 'Hội đồng', by: '', date: '', row: 2 };
  return { ...nothing, kind, population: POPULATION, title, sheet: 'choices.csv', ...about };
}

/** Three seats, of which whoever leads may take one. */
const LEADERS = { id: 'lãnh_đạo', title: 'Lãnh đạo', where: 'lãnh_đạo', atMost: '50%' } as const;

const LED: Quota = { count: 3, parts: [LEADERS] };

/** As many leaders are admitted as there are seats for them. Whoever stands behind them shows what is left. */
const ADMITTED = caseOf(
  { cờ: LED },
  [
    ['A', '', 5, true],
    ['B', '', 5, true],
    ['C', '', 5, true],
    ['D', '', 5, false],
    ['E', '', 4, false],
    ['F', '', 3, false],
  ],
  { choices: [recorded('cờ', 'admit', { key: ['A'] }), recorded('cờ', 'refuse', { key: ['B'] })] },
);

/** More leaders are admitted than there are seats for them. */
const TOO_MANY = caseOf(
  { cờ: LED },
  [
    ['A', '', 5, true],
    ['B', '', 5, true],
    ['C', '', 5, false],
    ['D', '', 4, false],
  ],
  { choices: ['A', 'B'].map((name) => recorded('cờ', 'admit', { key: [name] })) },
);

/** All seats are short; when one who does not lead is refused, only those of the leaders are. */
const EXCUSED = caseOf(
  { cờ: LED },
  [
    ['A', '', 5, true],
    ['B', '', 5, true],
    ['C', '', 5, true],
    ['D', '', 5, false],
    ['E', '', 5, false],
    ['F', '', 5, false],
  ],
  { choices: [recorded('cờ', 'refuse', { key: ['F'] })] },
);

/** A tie of leaders where nobody of the tied is let in: the seat goes to whoever stands behind them. */
const CLOSED = caseOf(
  { cờ: { count: 3, parts: [LEADERS], tie: 'none' } },
  [
    ['A', '', 5, true],
    ['B', '', 5, true],
    ['C', '', 5, true],
    ['D', '', 5, false],
    ['E', '', 5, false],
    ['F', '', 4, false],
    ['G', '', 3, false],
  ],
  undefined,
);

const BY_KIND = {
  shareBy: { column: 'loại', shares: { A: '1/2', B: '1/4' } },
  of: {},
  per: 'nhóm',
  rounding: 'largest-remainder',
} as const;

/**
 * Largest remainders: 1/2, 1/2, 3/4 and 1/2 share two seats. The third group has one; for the other three compete. Where the
 * council gave it to the first, the others have none.
 */
const REMAINDERS = caseOf(
  {
    cờ: BY_KIND,
    bằng: BY_KIND,
    giấy: {
      count: 'định_biên',
      per: 'nhóm',
      atLeast: { seats: 2, where: 'lãnh_đạo', because: 'Quy chế' },
    },
  },
  [
    ['A', 'Một', 5, false, { loại: 'A', định_biên: 1 }],
    ['B', 'Hai', 5, true, { loại: 'a', định_biên: 0 }],
    ['C', 'Ba', 5, false, { loại: 'B', định_biên: 1 }],
    ['D', 'Ba', 4, false, { loại: 'b', định_biên: 1 }],
    ['E', 'Ba', 3, false, { loại: null, định_biên: null }],
    ['F', 'Bốn', 5, false, { loại: 'A', định_biên: 0 }],
  ],
  { choices: [recorded('bằng', 'seats', { group: 'một', value: '1' })] },
);

/** A small case, and the kinds of columns that decide something there and not in the cases before it. */
export interface QuotaExample {
  readonly of: LiveCase;
  readonly shows: readonly string[];
}

/** Small cases in which each column that the formulas of quotas need decides something. */
export const QUOTA_EXAMPLES: readonly QuotaExample[] = [
  { of: ADMITTED, shows: [] },
  { of: TOO_MANY, shows: ['walk too many #'] },
  { of: EXCUSED, shows: ['walk round # asked #', 'walk round # first #', 'walk round # short #'] },
  { of: CLOSED, shows: [] },
  { of: REMAINDERS, shows: [] },
];
