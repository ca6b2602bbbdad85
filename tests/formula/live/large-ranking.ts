import type { Criterion, Population, RuleSet } from '../../../src/rules/rule-set';
import { liveReportsOf, poisonedBook, sheetsOf, type LiveCase } from '../support/live-case';
import { compareTables } from '../support/compare';
import { recalculate } from '../support/recalculate';

const ROWS = 2_000;
const MISSING_EVERY = 37;

const number = (id: string) => ({ id, title: id, type: 'number' as const });

/** 2,000 rows in 40 clusters, many of them equal in all they are compared by, and some without a result. */
function large(more: Pick<Population, 'criteria' | 'rankings'>): LiveCase {
  const rules: RuleSet = {
    format: 'binh-xet/1',
    id: 'lon',
    title: 'Bảng lớn',
    populations: [
      {
        id: 'don_vi',
        title: 'Đơn vị',
        key: ['tên'],
        fields: [
          { id: 'tên', title: 'Tên', type: 'text' },
          { id: 'cụm', title: 'Cụm', type: 'text' },
          ...['a', 'b', 'c', 'd'].map(number),
        ],
        ...more,
      },
    ],
  };
  const don_vi = Array.from({ length: ROWS }, (_, at) => ({
    tên: `Đơn vị ${at + 1}`,
    cụm: at % 51 === 3 ? null : `Cụm ${at % 40}`,
    a: at % MISSING_EVERY === 5 ? null : ((at * 7919) % 1_000) / 10,
    b: (at * 104_729) % 7,
    c: at % 41 === 5 ? null : (at * 31) % 5,
    d: (at * 17) % 3,
  }));
  return { rules, rows: { don_vi } };
}

const scored: Criterion = {
  id: 'tc',
  title: 'Tc',
  max: 100,
  method: { kind: 'proportional', actual: 'a', target: 90 },
  missing: 'zero',
};

function normalised(by: 'rank' | 'percent-rank', within?: string): Criterion {
  const id = `${by === 'rank' ? 'thứ_bậc' : 'phần_trăm'}${within === undefined ? '' : '_trong_cụm'}`;
  const method = { kind: 'normalised' as const, by, actual: 'a', ...(within !== undefined && { within }) };
  return { id, title: id, max: 10, missing: 'zero', method };
}

const ties = [{ by: 'c' }, { by: 'd', order: 'asc' as const }, { by: 'total' }];
const methods = ['competition', 'dense', 'average'] as const;

const CASES: Readonly<Record<string, LiveCase>> = {
  'one order by the total and one in each cluster': large({
    criteria: [scored],
    rankings: [{ ties: [{ by: 'b' }] }, { id: 'trong_cụm', within: 'cụm' }],
  }),
  'three ways of giving places to all, with three rungs of ties': large({
    criteria: [scored],
    rankings: methods.map((method) => ({ id: `hạng_${method}`, by: 'b', ties, method })),
  }),
  'the same in each cluster': large({
    criteria: [scored],
    rankings: methods.map((method) => ({ id: `hạng_${method}`, by: 'b', ties, method, within: 'cụm' })),
  }),
  'rank and percent rank, of all and in each cluster': large({
    criteria: [
      normalised('rank'),
      normalised('percent-rank'),
      normalised('rank', 'cụm'),
      normalised('percent-rank', 'cụm'),
    ],
  }),
};

export interface Measured {
  readonly what: string;
  readonly seconds: number;
  /** How many cells differ from the engine. */
  readonly differing: number;
}

/**
 * How long LibreOffice calculates what compares 2,000 rows with each other, in seconds of its processor's time: opening and
 * saving with calculating less the same without.
 */
export async function* largeRankings(soffice: string): AsyncGenerator<Measured> {
  for (const [what, one] of Object.entries(CASES)) {
    const live = liveReportsOf(one);
    const book = await poisonedBook([{ ...one, documents: live.documents }]);
    const without = await recalculate(soffice, [book], 'never');
    const calculated = await recalculate(soffice, [book]);
    const { differences } = compareTables(live, live, sheetsOf(calculated.grids[0] ?? [], 0));
    yield { what, seconds: calculated.seconds - without.seconds, differing: differences.length };
  }
}
