import type { Office, Person } from '../../../scripts/samples/model.mjs';
import { decimal, hundredths, rational, smaller, times, type Rational } from './rational';

/** Points in whole hundredths: every criterion is rounded, and a sum of rounded figures is exact. */
export type Points = Readonly<Record<string, bigint>>;

const ONE = rational(1n);

/** The scale of the pack for people, restated by hand: Đợt 1 has 45 points, Đợt 2 has 55. */
export function pointsOfPerson(person: Person): Points {
  const { first, second } = person;
  const assigned = first.assigned + second.assigned;
  const done = first.done + second.done;
  const dot1 = {
    d1_nhiem_vu: share(25, first.done, first.assigned),
    d1_chap_hanh: DISCIPLINE[first.discipline],
    d1_phong_trao: hundredths(decimal(first.movement)),
    d1_le_11_6: person.anniversary ? 500n : 0n,
  };
  const dot2 = {
    d2_nhiem_vu: share(25, second.done, second.assigned),
    d2_chap_hanh: DISCIPLINE[second.discipline],
    d2_phong_trao: hundredths(decimal(second.movement)),
    d2_ca_nam: share(10, done, assigned),
    d2_sang_kien: person.initiative === null ? 0n : 500n,
  };
  return withSums(dot1, dot2);
}

/** The scale of the pack for the office: Đợt 1 has 40 points, Đợt 2 has 60. */
export function pointsOfOffice({ first, second, rating }: Office): Points {
  const dot1 = {
    d1_chi_tieu: share(30, first.reached, first.assigned),
    d1_phong_trao: hundredths(decimal(first.movement)),
  };
  const dot2 = {
    d2_chi_tieu: share(40, second.reached, second.assigned),
    d2_phong_trao: hundredths(decimal(second.movement)),
    d2_xep_loai: RATING[rating],
  };
  return withSums(dot1, dot2);
}

const DISCIPLINE = { chua_tot: 0n, kha: 700n, tot: 1000n };
const RATING = { khong_ht: 0n, ht: 500n, ht_tot: 800n, ht_xuat_sac: 1000n };

/** `most` × done ÷ assigned, but never more than `most`. */
function share(most: number, done: number, assigned: number): bigint {
  const ratio: Rational = smaller(rational(done, assigned), ONE);
  return hundredths(times(rational(most), ratio));
}

function withSums(dot1: Points, dot2: Points): Points {
  const [first, second] = [sum(dot1), sum(dot2)];
  const total = first + second;
  return { ...dot1, dot1: first, ...dot2, dot2: second, score: total, bonus: 0n, penalty: 0n, total };
}

function sum(points: Points): bigint {
  return Object.values(points).reduce((all, part) => all + part, 0n);
}

/** The band of a total, from 90, 80, 65, 50 points. */
export function bandOf(total: bigint): string {
  if (total >= 9000n) return 'xuat_sac';
  if (total >= 8000n) return 'tot';
  if (total >= 6500n) return 'kha';
  return total >= 5000n ? 'trung_binh' : 'yeu';
}
