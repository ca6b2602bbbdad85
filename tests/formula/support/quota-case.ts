import type { Population, Quota, RuleSet, Title, Vote } from '../../../src/rules/rule-set';
import type { RecordedChoice } from '../../../src/rules/decide/choice';
import type { Dice } from '../../contract/generate/dice';
import { ballotsOn, councilOf } from '../../rules/support/ballots';
import type { Cells } from '../../support/table';
import type { LiveCase } from './live-case';

const POPULATION = 'nguoi';
const TITLES = ['cờ', 'bằng', 'giấy'];
const GROUPS = ['Một', 'Hai', 'Ba'];
const KINDS = ['Loại A', 'loại b'];
const LEVELS = ['thấp', 'cao'];

/** A random case of quotas: how they are sized, their groups and parts, several at once, ties, and what the council recorded. */
export function quotaCase(dice: Dice): LiveCase {
  const rows = dice.list(5, 14, (at) => person(dice, at));
  const names = rows.map((row) => String(row['tên']));
  const rules: RuleSet = {
    format: 'binh-xet/1',
    id: 'han-muc',
    title: 'Hạn mức',
    populations: [people(dice)],
  };
  const recorded = dice.chance(50);
  const choices = recorded ? [...admissions(dice, names), ...numbersOfSeats(dice)] : [];
  const ballots = names.flatMap((name) =>
    TITLES.flatMap((award) => {
      return dice.chance(10) ? [] : ballotsOn(POPULATION, award, name, dice.pick(['yyy', 'yyn', 'ynn']));
    }),
  );
  return { rules, rows: { [POPULATION]: rows }, records: { choices, seats: councilOf('ppp'), ballots } };
}

/** Rows of a group mostly say the same about the group. */
function person(dice: Dice, at: number): Cells {
  const group = dice.chance(4) ? null : dice.int(0, GROUPS.length - 1);
  const ofGroup = <T>(values: readonly T[]): T | null => {
    if (dice.chance(4)) return null;
    return dice.chance(3) ? dice.pick(values) : values[(group ?? 0) % values.length]!;
  };
  return {
    tên: `Người ${at + 1}`,
    nhóm: group === null ? null : GROUPS[group]!,
    loại: ofGroup(KINDS),
    mức: ofGroup(LEVELS),
    định_biên: ofGroup([2, 1, 2]),
    nhỏ: ofGroup([true, false, false]),
    điểm: dice.int(0, 3),
    lãnh_đạo: dice.chance(4) ? null : dice.chance(45),
    nữ: dice.chance(50),
    có: dice.chance(5) ? null : dice.chance(85),
  };
}

function people(dice: Dice): Population {
  const flag = (id: string) => ({ id, title: id, type: 'flag' as const });
  return {
    id: POPULATION,
    title: 'Người',
    key: ['tên'],
    fields: [
      { id: 'tên', title: 'Tên', type: 'text' },
      { id: 'nhóm', title: 'Nhóm', type: 'text' },
      { id: 'loại', title: 'Loại', type: 'text' },
      { id: 'mức', title: 'Mức', type: 'level', levels: LEVELS.map((id) => ({ id, title: id })) },
      { id: 'định_biên', title: 'Định biên', type: 'number' },
      flag('nhỏ'),
      { id: 'điểm', title: 'Điểm', type: 'number' },
      flag('lãnh_đạo'),
      flag('nữ'),
      flag('có'),
    ],
    titles: TITLES.map((id) => title(dice, id)),
  };
}

function title(dice: Dice, id: string): Title {
  const per = dice.pick([undefined, 'nhóm', 'nhóm', 'mức', 'nữ']);
  const several = dice.chance(25);
  const quotas = [quota(dice, per, !several), ...(several ? [quota(dice, per, true)] : [])];
  return {
    id,
    title: id,
    ...(dice.chance(70) && { candidates: 'có' }),
    order: dice.pick([[{ by: 'điểm' }], [{ by: 'điểm' }, { by: 'nữ' }], [{ by: 'điểm', order: 'asc' }]]),
    quota: several ? quotas : quotas[0]!,
    ...(dice.chance(30) && { vote: vote(dice) }),
  };
}

function vote(dice: Dice): Vote {
  const when = dice.pick([{ refill: true }, { refill: true }, {}, { on: 'eligible' as const }]);
  return { threshold: '2/3', of: 'members', ...when };
}

function quota(dice: Dice, per: string | undefined, isLast: boolean): Quota {
  const hasRemainders = isLast && dice.chance(25);
  const tie = dice.pick(['council', 'none', 'all'] as const);
  const common = {
    ...(per !== undefined && { per }),
    ...(tie !== 'council' && { tie }),
    rounding: hasRemainders
      ? ('largest-remainder' as const)
      : dice.pick(['down', 'half-up', 'up', 'down'] as const),
    ...(dice.chance(25) && {
      atLeast: { seats: dice.int(1, 3), because: 'Quy chế', ...(dice.chance(70) && { where: 'nhỏ' }) },
    }),
    ...(!hasRemainders && dice.chance(45) && { parts: parts(dice) }),
  };
  const of = dice.pick([{}, {}, { where: 'có' }, { withoutOwn: true }]);
  switch (dice.int(0, 5)) {
    case 0:
      return { count: dice.int(0, 4), ...common };
    case 1:
      return { count: dice.pick(['định_biên', 'định_biên + 1', 'given(định_biên, 3) - 1']), ...common };
    case 2:
      return { share: dice.pick(['30%', '1/3', '50%', '75%']), of, ...common };
    default:
      return { shareBy: shareBy(dice), of, ...common };
  }
}

function shareBy(dice: Dice): { column: string; shares: Record<string, string> } {
  return dice.pick([
    { column: 'loại', shares: { 'loại A': '40%', 'Loại  B': '1/3', khác: '10%' } },
    { column: 'mức', shares: { thấp: '30%', cao: '62.5%' } },
    { column: 'nhỏ', shares: { x: '70%', không: '45%' } },
    { column: 'định_biên', shares: { '1': '25%', '2': '55%' } },
    { column: 'loại', shares: { 'loại a': '50%' } },
  ]);
}

function parts(dice: Dice): NonNullable<Quota['parts']> {
  const shares = dice.pick([
    { atMost: '50%' },
    { atLeast: '50%' },
    { atMost: '34%' },
    { atMost: '75%', atLeast: '30%' },
  ]);
  const leaders = { id: 'lãnh_đạo', title: 'Lãnh đạo', where: 'lãnh_đạo', ...shares };
  const women = { id: 'nữ', title: 'Nữ', where: 'nữ', atMost: '60%' };
  return dice.chance(25) ? [leaders, women] : [leaders];
}

function admissions(dice: Dice, names: readonly string[]): RecordedChoice[] {
  return names.flatMap((name, at) =>
    TITLES.filter(() => dice.chance(20)).map((award) =>
      choice(at, award, { kind: dice.pick(['admit', 'refuse'] as const), key: [name] }),
    ),
  );
}

function numbersOfSeats(dice: Dice): RecordedChoice[] {
  const groups = ['Một', 'hai', 'BA', 'thấp', 'có', ''];
  return TITLES.filter(() => dice.chance(50)).flatMap((award, at) =>
    groups
      .filter(() => dice.chance(35))
      .map((group) => choice(20 + at, award, { kind: 'seats', group, value: String(dice.int(0, 3)) })),
  );
}

function choice(at: number, award: string, more: Partial<RecordedChoice>): RecordedChoice {
  return {
    kind: 'admit',
    population: POPULATION,
    title: award,
    group: '',
    key: [],
    value: '',
    because: 'Hội đồng quyết định',
    by: '',
    date: '',
    sheet: 'choices.csv',
    row: at + 2,
    ...more,
  };
}
