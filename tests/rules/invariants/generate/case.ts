import type { Population, RuleSet, Title } from '../../../../src/rules/rule-set';
import type { Dice } from '../../../contract/generate/dice';
import type { Cells } from '../../../support/table';
import type { Wanted } from './leaves';
import { criteria } from './sections';

export interface Case {
  readonly rules: RuleSet;
  readonly rows: readonly Cells[];
}

export const POPULATION = 'đơn_vị';

/** Values on small grids, so that equal rows and values on a boundary are frequent. */
export const GRIDS = {
  a: [0, 2.5, 5, 7.5, 10],
  b: [1, 2, 3.25, 5, 8],
  chấm: [0, 1, 2.5, 4],
  đếm: [0, 1, 2, 3, 7],
  chỉ_tiêu: [2, 4, 5, 8],
  mức: ['thấp', 'vừa', 'cao'],
} as const;

const LEVELS = GRIDS.mức.map((id) => ({ id, title: id }));

/** A random rule set over one population, and its rows. */
export function makeCase(dice: Dice, wanted: Wanted): Case {
  const population: Population = {
    id: POPULATION,
    title: 'Đơn vị',
    key: ['tên'],
    fields: [
      { id: 'tên', title: 'Tên', type: 'text' },
      { id: 'nhóm', title: 'Nhóm', type: 'text' },
      ...(['a', 'b', 'chấm', 'đếm', 'chỉ_tiêu'] as const).map((id) => ({
        id,
        title: id,
        type: 'number' as const,
      })),
      { id: 'mức', title: 'Mức', type: 'level', levels: LEVELS },
      { id: 'có', title: 'Có', type: 'flag' },
    ],
    columns: [
      { id: 'đủ', title: 'Đủ', formula: `total >= ${dice.pick([5, 15, 25])}` },
      { id: 'xét', title: 'Xét', formula: 'có or rank <= 2' },
      {
        id: 'nhóm_đạt',
        title: 'Nhóm đạt',
        rollUp: { over: { within: 'nhóm' }, take: 'mean', of: 'total' },
        decimals: 2,
      },
    ],
    criteria: criteria(dice, wanted),
    adjust: {
      rescale: dice.pick(['section', 'total', 'none'] as const),
      ...(dice.chance(30) && { bonusCap: 2, penaltyCap: 2 }),
      ...(dice.chance(20) && { totalMax: 40 }),
    },
    rankings: [
      { method: dice.pick(METHODS) },
      {
        id: 'hạng_nhóm',
        within: 'nhóm',
        method: dice.pick(METHODS),
        ...(dice.chance(50) && { ties: [{ by: 'b' }] }),
      },
    ],
    bands: [
      { id: 'tốt', title: 'Tốt', min: 20, ...(dice.chance(40) && { quota: { share: '30%', of: {} } }) },
      { id: 'khá', title: 'Khá', min: 10 },
      { id: 'còn_lại', title: 'Còn lại' },
    ],
    ...(dice.chance(40) && {
      gates: [{ id: 'cổng', when: 'đếm == 7', effect: 'no-titles' as const, because: 'x' }],
    }),
    titles: [title(dice, 'cờ', []), title(dice, 'bằng_khen', ['cờ']), title(dice, 'giấy_khen', [])],
  };
  const rounding = {
    at: dice.pick(['criterion', 'total'] as const),
    decimals: dice.pick([2, 1, 0]),
    mode: dice.pick(['half-away', 'half-even', 'down', 'up'] as const),
  };
  const rules: RuleSet = {
    format: 'binh-xet/1',
    id: 'ngau-nhien',
    title: 'Ngẫu nhiên',
    rounding,
    populations: [population],
  };
  return { rules, rows: dice.list(6, 12, (row) => cells(dice, row)) };
}

/** Without `dense`: where rows above fall apart, more places lie above a row that nobody has overtaken. */
const METHODS = ['competition', 'average'] as const;

function title(dice: Dice, id: string, requires: string[]): Title {
  return {
    id,
    title: id,
    requires,
    ...(dice.chance(50) && { candidates: 'xét' }),
    ...(dice.chance(50) && { conditions: [{ id: 'đk', must: 'đủ', otherwise: 'Chưa đủ' }] }),
    ...(dice.chance(30) && { order: [{ by: 'total' }, { by: 'b' }] }),
    quota: {
      share: dice.pick(['30%', '50%', '1/3', '62.5%']),
      of: dice.pick([{}, { where: 'có' }, { band: 'khá', orBetter: true }]),
      ...(dice.chance(30) && { per: 'nhóm' }),
      rounding: dice.pick(['down', 'half-up', 'up'] as const),
      tie: dice.pick(['council', 'none', 'all'] as const),
    },
  };
}

function cells(dice: Dice, row: number): Cells {
  const grid = <T>(values: readonly T[]): T | null => (dice.chance(7) ? null : dice.pick(values));
  return {
    tên: `Đơn vị ${row + 1}`,
    nhóm: dice.pick(['Khối 1', 'Khối 2', 'Khối 3']),
    a: grid(GRIDS.a),
    b: grid(GRIDS.b),
    chấm: grid(GRIDS.chấm),
    đếm: grid(GRIDS.đếm),
    chỉ_tiêu: dice.pick(GRIDS.chỉ_tiêu),
    mức: grid(GRIDS.mức),
    có: dice.chance(70),
  };
}
