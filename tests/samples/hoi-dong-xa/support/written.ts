import type { CouncilData, Member } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';
import { yearsOf } from '../reckoning/chain';
import { gatesOf, registrationOf } from '../reckoning/people';
import type { PersonReckoned, Reckoning } from '../reckoning/reckon';
import type { UnitReckoned } from '../reckoning/reckon-units';
import type { GroupSeats } from '../reckoning/seats';
import { settingsOf } from '../reckoning/settings';
import { holds } from '../reckoning/verdict';
import { unitRegistration } from '../reckoning/units';
import {
  exactly,
  failureText,
  figure,
  INITIATIVE,
  NONE,
  RATING,
  resultText,
  seatText,
  shareText,
  shortDay,
  STANDING,
  verdictText,
} from './wordings';

/** A run of the sample: its data and what they come to. */
export interface Held {
  readonly data: CouncilData;
  readonly reckoning: Reckoning;
}

type Line = readonly string[];

/** The tables of samples/hoi-dong-xa.md by the heading they stand under, line by line. */
export function writtenTables(first: Held, second: Held): ReadonlyMap<string, readonly Line[]> {
  const units = first.data.units.map(({ name }) => name);
  return new Map([
    ...units.map((unit) => [unit, membersOf(unit, first, second)] as const),
    ['Suất của từng nhóm', groupLines(first, second)],
    ['Từng người đăng ký', cstdcsLines(first, second)],
    ['Phiếu', voteLines(first, second)],
    ['Chuỗi năm', chainLines(first, second)],
    ['Kết quả Chiến sĩ thi đua tỉnh', cstdTinhLines(first, second)],
    ['Giấy khen cá nhân', giayKhenLines(first, second)],
    ['Số liệu gộp từ cá nhân', unitLines(first, second)],
    ['Tập thể lao động tiên tiến', ttldttLines(first, second)],
    ['Tập thể lao động xuất sắc', ttldxsLines(first, second)],
    ['Giấy khen tập thể', unitGiayKhenLines(first, second)],
  ]);
}

/** One text where both runs say the same. */
function both(one: string, two: string): string {
  return one === two ? one : `lần 1 ${one}, lần 2 ${two}`;
}

function pairs(first: Held, second: Held): (readonly [PersonReckoned, PersonReckoned])[] {
  return first.reckoning.people.map((one, i) => [one, second.reckoning.people[i]!] as const);
}

function named({ code, name }: Member): Line {
  return [code, name];
}

function membersOf(unit: string, first: Held, second: Held): Line[] {
  return pairs(first, second)
    .filter(([{ person }]) => person.unit === unit)
    .map(([one, two]) => {
      const { person } = one;
      return [
        ...named(person),
        registeredText('ldtt', person, first.data),
        figure(person.months),
        RATING[person.rating],
        barred(person, first, second),
        both(holds(one.ldtt) ? 'đạt' : 'không', holds(two.ldtt) ? 'đạt' : 'không'),
      ];
    });
}

function registeredText(title: 'ldtt' | 'cstdcs', person: Member, data: CouncilData): string {
  const registered = registrationOf(title, person, data);
  const slip = data.registrations.filter(({ code }) => code === person.code);
  if (registered === 'not' || slip[0] === undefined) return NONE;
  const day = (title === 'ldtt' ? slip[0] : slip.at(-1)!).day;
  return registered === 'late' ? `${shortDay(day)}, muộn` : shortDay(day);
}

function barred(person: Member, first: Held, second: Held): string {
  const [one, two] = [first, second].map(({ data }) => gatesOf(person, settingsOf(data.choices)));
  const words = one!.map((gate) =>
    two!.includes(gate) ? failureText(gate) : `${failureText(gate)} (lần 2: không tính)`,
  );
  return words.join('; ') || NONE;
}

function groupLines(first: Held, second: Held): Line[] {
  return first.reckoning.cstdcsSeats.flatMap((one, i) => {
    const two = second.reckoning.cstdcsSeats[i]!;
    if (one.base === two.base) return [groupLine(one.group!, one)];
    return [groupLine(`${one.group} – lần 1`, one), groupLine(`${two.group} – lần 2`, two)];
  });
}

function groupLine(label: string, { base, exact, seats, leaders }: GroupSeats): Line {
  return [label, String(base), `${base} × 15/100 = ${exactly(exact)}`, String(seats), String(leaders.seats)];
}

function cstdcsLines(first: Held, second: Held): Line[] {
  const order = first.reckoning.cstdcsSeats.map(({ group }) => group);
  return pairs(first, second)
    .filter(([one]) => one.cstdcs.decision !== 'not-considered')
    .sort(([a], [b]) => order.indexOf(a.group) - order.indexOf(b.group) || betterFirst(a, b))
    .map(([one, two]) => {
      const { person } = one;
      return [
        ...named(person),
        one.group,
        figure(person.points),
        STANDING[person.standing],
        RATING[person.rating],
        INITIATIVE[person.initiative],
        seatIn(one, first),
        seatIn(two, second),
      ];
    });
}

function betterFirst(a: PersonReckoned, b: PersonReckoned): number {
  const eligible = (own: PersonReckoned): number => (own.cstdcs.decision === 'not-eligible' ? 1 : 0);
  const direct = (own: PersonReckoned): number => (own.person.standing === 'direct' ? 0 : 1);
  return eligible(a) - eligible(b) || b.person.points - a.person.points || direct(a) - direct(b);
}

function seatIn({ person, group, cstdcs }: PersonReckoned, { reckoning }: Held): string {
  const seats = reckoning.cstdcsSeats.find((own) => own.group === group)!;
  const leaders = reckoning.people
    .filter((own) => own.group === group && seats.decisions.has(own.person.code))
    .map((own) => own.person)
    .filter(({ standing }) => standing === 'leader');
  return seatText(cstdcs, person, seats, leaders);
}

const TITLE: Readonly<Record<string, string>> = {
  cstdcs: 'CSTĐCS',
  cstd_tinh: 'CSTĐ tỉnh',
  ttldxs: 'TTLĐXS',
};

/** Votes that are the same in both runs stand once. */
function voteLines(first: Held, second: Held): Line[] {
  const of = ({ reckoning }: Held): Line[] =>
    reckoning.votes.map((tally) => [
      TITLE[tally.title]!,
      tally.key.split(' | ').reverse().join(' '),
      String(tally.valid),
      ...[tally.yes, tally.no, tally.lower].map(String),
      String(tally.required),
      resultText(tally),
    ]);
  const [one, two] = [of(first), of(second)];
  const same = (a: Line, b: Line): boolean => a.join('|') === b.join('|');
  const once = one.filter((line) => two.some((other) => same(line, other)));
  const only = (lines: readonly Line[], run: string): Line[] =>
    lines
      .filter((line) => !once.includes(line) && !once.some((other) => same(line, other)))
      .map((line) => [run, ...line]);
  return [...once.map((line) => ['1 và 2', ...line]), ...only(one, '1'), ...only(two, '2')];
}

function chainLines(first: Held, second: Held): Line[] {
  return pairs(first, second)
    .filter(([, two]) => two.chain > 0)
    .map(([one, two]) => [
      ...named(one.person),
      years('cstdcs', one.person.code, first),
      years('cstd_tinh', one.person.code, first),
      both(String(one.chain), String(two.chain)),
    ]);
}

function years(title: string, key: string, { data }: Held): string {
  return yearsOf(title, key, data.history).join(', ') || NONE;
}

function cstdTinhLines(first: Held, second: Held): Line[] {
  return pairs(first, second)
    .filter(([one]) => one.cstdTinh.decision !== 'not-considered')
    .map(([one, two]) => [
      ...named(one.person),
      String(two.chain),
      INITIATIVE[one.person.initiative],
      verdictText(one.cstdTinh),
      verdictText(two.cstdTinh),
    ]);
}

function giayKhenLines(first: Held, second: Held): Line[] {
  const direct = ({ person }: PersonReckoned): number => (person.standing === 'direct' ? 0 : 1);
  return pairs(first, second)
    .filter(([one]) => one.giayKhen.decision !== 'not-considered')
    .sort(([a], [b]) => direct(a) - direct(b) || b.person.points - a.person.points)
    .map(([one, two]) => [
      ...named(one.person),
      STANDING[one.person.standing],
      figure(one.person.points),
      one.person.rating === 'ht_xuat_sac' ? 'HTXSNV' : 'phiếu hạ danh hiệu',
      verdictText(one.giayKhen, 'giay_khen'),
      verdictText(two.giayKhen, 'giay_khen'),
    ]);
}

function unitPairs(first: Held, second: Held): (readonly [UnitReckoned, UnitReckoned])[] {
  return first.reckoning.units.map((one, i) => [one, second.reckoning.units[i]!] as const);
}

function unitLines(first: Held, second: Held): Line[] {
  return unitPairs(first, second).map(([one, two]) => [
    one.unit.name,
    String(one.figures.people),
    both(shareText(one.figures.ldtt, one.figures.people), shareText(two.figures.ldtt, two.figures.people)),
    `${one.figures.atLeastDone}/${one.figures.people}`,
    String(one.figures.warned),
    both(String(one.figures.cstdcs), String(two.figures.cstdcs)),
  ]);
}

function ttldttLines(first: Held, second: Held): Line[] {
  return unitPairs(first, second).map(([one, two]) => {
    const slip = first.data.unitRegistrations.find(({ name }) => name === one.unit.name)!;
    const late = unitRegistration('ttldtt', one.unit, first.data) === 'late' ? ', muộn' : '';
    return [
      one.unit.name,
      `${shortDay(slip.day)}${late}`,
      RATING[one.unit.rating],
      both(verdictText(one.ttldtt), verdictText(two.ttldtt)),
    ];
  });
}

function ttldxsLines(first: Held, second: Held): Line[] {
  return unitPairs(first, second)
    .filter(([one]) => one.ttldxs.decision !== 'not-considered')
    .map(([one, two]) => [
      one.unit.name,
      RATING[one.unit.rating],
      years('ttldxs', one.unit.name, first),
      verdictText(one.ttldxs),
      verdictText(two.ttldxs),
      String(two.chain),
    ]);
}

function unitGiayKhenLines(first: Held, second: Held): Line[] {
  return unitPairs(first, second)
    .filter(([one, two]) => [one, two].some(({ giayKhen }) => giayKhen.decision !== 'not-eligible'))
    .sort(([a], [b]) => b.unit.points - a.unit.points)
    .map(([one, two]) => [
      one.unit.name,
      figure(one.unit.points),
      verdictText(one.giayKhen),
      verdictText(two.giayKhen),
    ]);
}
