import type { Band, Order, Quota, RollUp, RuleSet, Title, Vote } from '../../../src/rules/rule-set';
import type { RecordedChoice } from '../../../src/rules/decide/choice';
import type { BallotRecord, HistoryRecord, Records } from '../../../src/rules/decide/records';
import type { Dice } from '../../contract/generate/dice';
import { ballotsOn, councilOf } from '../../rules/support/ballots';
import type { Cells } from '../../support/table';
import type { LiveCase } from './live-case';

const POPULATION = 'nguoi';
const CLUSTERS = ['Cụm Bắc', 'Cụm Nam'];
/** The offices that name the clusters, and one that names none. */
const OFFICES = [
  { id: 'lạ', title: 'Ban lạ' },
  { id: 'nam', title: 'Cụm Nam' },
  { id: 'bắc', title: 'CỤM BẮC' },
];
const BANDS = ['xuất_sắc', 'tốt', 'khá'];
const TITLED = ['Xuất sắc', 'Tốt', 'Khá'];
const TITLES = ['cờ', 'bằng', 'giấy'];

/**
 * A random case of what a council decides: bands and titles with quotas and votes, seats that pass on, titles that a ballot
 * lowers to, ties that were settled, and awards of earlier years.
 */
export function councilCase(dice: Dice): LiveCase {
  const rows = dice.list(4, 12, (at) => person(dice, at));
  const names = rows.map((row) => String(row['tên']));
  const bodies = dice.chance(40) ? [''] : [...CLUSTERS, '1'];
  const rules = rulesOf(dice, bodies.length > 1);
  return { rules, rows: { [POPULATION]: rows }, records: recordsOf(dice, names, bodies) };
}

function person(dice: Dice, at: number): Cells {
  const number = (most: number): number | null => (dice.chance(5) ? null : dice.int(0, most));
  return {
    tên: `Người ${at + 1}`,
    nhóm: dice.chance(5) ? null : dice.pick(['Một', 'Hai', 'Thiếu']),
    cụm: dice.chance(5) ? null : dice.pick([...CLUSTERS, 'cụm bắc', 'Cụm lạ']),
    ban: dice.pick([null, 'bắc', 'nam', 'lạ']),
    việc: dice.pick([null, 'Gác', 'Gác; Nấu', 'Nấu', 'nấu']),
    điểm: number(6),
    phụ: number(2),
    có: dice.chance(5) ? null : dice.chance(75),
  };
}

function rulesOf(dice: Dice, hasBodies: boolean): RuleSet {
  const order = [{ by: 'điểm' }, ...(dice.chance(40) ? [{ by: 'phụ' }] : [])];
  return {
    format: 'binh-xet/1',
    id: 'hoi-dong',
    title: 'Hội đồng',
    period: '2024',
    honours: [{ id: 'huân_chương', title: 'Huân chương' }],
    populations: [
      {
        id: POPULATION,
        title: 'Người',
        key: ['tên'],
        fields: [
          { id: 'tên', title: 'Tên', type: 'text' },
          { id: 'nhóm', title: 'Nhóm', type: 'text' },
          { id: 'cụm', title: 'Cụm', type: 'text', required: dice.chance(50) },
          { id: 'việc', title: 'Việc', type: 'text', many: true },
          { id: 'ban', title: 'Ban', type: 'level', levels: OFFICES },
          { id: 'điểm', title: 'Điểm', type: 'number' },
          { id: 'phụ', title: 'Phụ', type: 'number' },
          { id: 'có', title: 'Có', type: 'flag' },
        ],
        columns: [
          { id: 'chuỗi', title: 'Chuỗi', formula: 'streak(cờ, huân_chương)' },
          { id: 'lần', title: 'Lần', formula: `times(bằng, ${dice.int(1, 4)})` },
          { id: 'lời', title: 'Lời', formula: 'có ? text(band) : given(nhóm, "Chưa rõ Nhóm")' },
          { id: 'gọi', title: 'Gọi', formula: 'lời == "một" ? "Nhóm Một *" : điểm > 2 ? cụm : lời' },
          { id: 'việc_gọi', title: 'Việc gọi', formula: 'has(việc, "Gác") ? việc : given(việc, việc)' },
          { id: 'so_với', title: 'So với', rollUp: comparison(dice), decimals: 2 },
          { id: 'chuỗi_hc', title: 'Chuỗi HC', formula: 'streak(huân_chương) + times(huân_chương, 3)' },
        ],
        rankings: [{ by: 'điểm', ties: order.slice(1) }],
        bandsBy: 'điểm',
        bands: BANDS.map((id, at) => ({ ...band(dice, id, at, hasBodies), title: TITLED[at]! })),
        titles: TITLES.map((id, at) => title(dice, id, at, { order, hasBodies })),
      },
    ],
  };
}

/** Each row beside the others of its group. */
function comparison(dice: Dice): RollUp {
  const take = dice.pick(['count', 'share', 'sum', 'mean', 'min', 'max'] as const);
  const asks = take === 'count' || take === 'share';
  const flags = ['điểm > parent.điểm', 'có', 'cụm == parent.cụm and phụ <= parent.phụ', 'parent.có'];
  const numbers = ['điểm - parent.điểm', 'phụ', 'abs(phụ - parent.phụ)'];
  return {
    over: { within: dice.pick(['nhóm', 'có', 'phụ']) },
    take,
    of: dice.pick(asks ? flags : numbers),
    where: dice.pick(['tên != parent.tên', 'điểm >= parent.điểm', 'parent.phụ > phụ or có']),
  };
}

function band(dice: Dice, id: string, at: number, hasBodies: boolean): Band {
  const isLast = at === BANDS.length - 1;
  return {
    id,
    title: id,
    ...(!isLast && { min: [3, 1][at]! }),
    ...(dice.chance(30) && { when: 'có' }),
    ...(dice.chance(isLast ? 15 : 70) && { quota: quota(dice) }),
    ...(dice.chance(isLast ? 15 : 45) && { vote: vote(dice, 'giấy', hasBodies) }),
  };
}

interface Common {
  readonly order: readonly Order[];
  readonly hasBodies: boolean;
}

function title(dice: Dice, id: string, at: number, { order, hasBodies }: Common): Title {
  const isVoted = dice.chance(75);
  const must = at === 2 && dice.chance(50) ? 'streak(cờ) + times(bằng, 2) >= 1' : 'điểm >= 1';
  return {
    id,
    title: id,
    // the lower titles have candidates, whom others may join
    ...((at > 0 || dice.chance(50)) && { candidates: dice.pick(['có', 'band == "khá"', 'phụ >= 1']) }),
    ...(dice.chance(50) && { conditions: [{ id: 'đk', must, otherwise: 'Chưa đạt' }] }),
    ...(dice.chance(25) && at > 0 && { excludes: [TITLES[at - 1]!] }),
    order: [...order],
    ...(dice.chance(75) && { quota: quota(dice) }),
    ...(isVoted && { vote: vote(dice, at < 2 ? TITLES[at + 1] : undefined, hasBodies) }),
  };
}

function vote(dice: Dice, lower: string | undefined, hasBodies: boolean): Vote {
  return {
    threshold: dice.pick(['>50%', '2/3', '50%']),
    of: dice.pick(['members', 'present', 'valid'] as const),
    ...(dice.chance(hasBodies ? 90 : 5) && { body: dice.pick(['cụm', 'cụm', 'ban', 'phụ']) }),
    ...(dice.chance(70) && lower !== undefined && { lower }),
    ...(dice.chance(35) && { on: 'eligible' as const }),
    ...(dice.chance(50) && { refill: true }),
    ...(dice.chance(30) && { chairBreaksTie: true }),
  };
}

function quota(dice: Dice): Quota {
  const more = {
    ...(dice.chance(35) && { per: 'nhóm' }),
    ...(dice.chance(20) && { parts: [{ id: 'phần', title: 'Phần', where: 'có', atMost: '50%' as const }] }),
    tie: dice.pick(['council', 'council', 'none', 'all'] as const),
  };
  if (dice.chance(50)) return { count: dice.pick([0, 1, 2, 3]), ...more };
  const of = dice.pick([{}, { where: 'có' }, { band: 'khá', orBetter: true }]);
  return { share: dice.pick(['30%', '50%', '1/3']), of, ...more };
}

function recordsOf(dice: Dice, names: readonly string[], bodies: readonly string[]): Partial<Records> {
  const awards = [...BANDS, ...TITLES];
  return {
    seats: bodies.flatMap((body) => councilOf('ppp', body)),
    ballots: names.flatMap((name) =>
      awards.flatMap((award): BallotRecord[] => {
        if (dice.chance(12)) return [];
        const cast = dice.pick(['yyy', 'yyn', 'yyn', 'ynn', 'nll', 'yll', 'y--', 'nnl']);
        return ballotsOn(POPULATION, award, name, cast);
      }),
    ),
    choices: names.flatMap((name, at) =>
      awards.filter(() => dice.chance(12)).map((award) => choice(dice, name, award, at)),
    ),
    history: names.flatMap((name) => [...TITLES, 'huân_chương'].flatMap((award) => past(dice, name, award))),
  };
}

function choice(dice: Dice, name: string, award: string, at: number): RecordedChoice {
  return {
    kind: dice.pick(['admit', 'refuse'] as const),
    population: POPULATION,
    title: award,
    group: '',
    key: [name],
    value: '',
    because: 'Hội đồng quyết định',
    by: '',
    date: '',
    sheet: 'choices.csv',
    row: at + 2,
  };
}

function past(dice: Dice, name: string, award: string): HistoryRecord[] {
  return [2024, 2023, 2022, 2021]
    .filter(() => dice.chance(45))
    .map((year) => ({
      population: POPULATION,
      key: [name],
      period: String(year),
      title: award,
      decision: '',
      date: '',
      cell: { sheet: 'history.csv', cell: `${year}` },
    }));
}
