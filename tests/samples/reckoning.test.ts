import { OFFICE } from '../../scripts/samples/office.mjs';
import { PEOPLE } from '../../scripts/samples/people.mjs';
import { ADMITTED, PASSED_OVER, TIED_PEOPLE } from '../../scripts/samples/tie.mjs';
import { decimal, hundredths, rational } from './reckoning/rational';
import { candidatesOf, reckon, shown, type Reckoning } from './reckoning/reckon';
import { SETTLED } from './support/data';

const main = reckon(PEOPLE, OFFICE, SETTLED);
const tied = reckon(TIED_PEOPLE, OFFICE, SETTLED);

/** The candidates for the seats, best first, as `name total decision`. */
function candidates(reckoning: Reckoning): string[] {
  return candidatesOf(reckoning).map(
    ({ person, points, cstdcs }) => `${person.name} ${shown(points['total']!)} ${cstdcs.decision}`,
  );
}

function of(reckoning: Reckoning, name: string) {
  return reckoning.people.find(({ person }) => person.name === name)!;
}

describe('the figures that the main sample is made for', () => {
  test('23 of 24 hold Lao động tiên tiến; the one who does not registered late', () => {
    const without = main.people.filter(({ ldtt }) => ldtt.decision !== 'nominated');
    expect(without.map(({ person, ldtt }) => [person.registered, ldtt.failures])).toEqual([
      ['2021-01-25', ['dang_ky_dung_han']],
    ]);
    expect(main.quota.base).toBe(23);
  });

  test('15 % of 23 are 3.45, that is 69/20, and make three seats for five with five different totals', () => {
    expect(main.quota).toMatchObject({ exact: { numerator: 69n, denominator: 20n }, seats: 3, taken: 3 });
    expect(candidates(main)).toEqual([
      'Trương Thanh Phượng 98.59 nominated',
      'Phạm Đình Nghĩa 97.89 nominated',
      'Ngô Thị Ngọc Quyên 96.25 nominated',
      'Đặng Thị Loan 95.01 over-quota',
      'Phạm Hữu Vinh 94.87 over-quota',
    ]);
  });

  test('an initiative filed late, or on the very day, is none of the five', () => {
    const late = main.people.filter(({ cstdcs }) => cstdcs.failures.includes('sang_kien_dung_han'));
    expect(late.map(({ person }) => person.initiative)).toEqual(['2021-11-05', '2021-11-01']);
  });

  test('two of one bộ phận are level, and two of different ones', () => {
    const pairs = main.people.filter(({ overall }) => overall.tied === 2);
    expect(
      pairs.map(({ person, points, overall, within }) => [
        person.name,
        shown(points['total']!),
        overall.place,
        within.place,
        within.tied,
      ]),
    ).toEqual([
      ['Võ Đức Tín', '88.85', 15, 3, 2],
      ['Hoàng Thị Ngọc Oanh', '88.85', 15, 3, 2],
      ['Đặng Đức Tuấn', '89.61', 13, 3, 1],
      ['Cao Đình Hải', '89.61', 13, 3, 1],
    ]);
  });

  test('the office meets each condition; of the plan’s targets only its title is reached', () => {
    expect(main.office.verdict).toEqual({ decision: 'nominated', failures: [] });
    expect(main.office.targets).toEqual({ ct_ldtt: false, ct_cstdcs: false, ct_ttldxs: true });
    // 30 × 35/36 + 9.5 = 29.17 + 9.5; 40 × 70/72 + 9.25 + 10 = 38.89 + 19.25
    expect(shown(main.office.points['dot1']!)).toBe('38.67');
    expect(shown(main.office.points['dot2']!)).toBe('58.14');
    expect(shown(main.office.points['total']!)).toBe('96.81');
  });
});

describe('rows worked out with paper and pencil', () => {
  test.each([
    // 25 + 10 + 4.75 + 5; 25 × 25/26 = 24.038…, 10 × 49/50 = 9.8
    ['Trương Thanh Phượng', '44.75', '53.84'],
    // 25 × 22/24 = 22.916…; 25 × 23/24 = 23.958…, 10 × 45/48 = 9.375, a half that goes up
    ['Đặng Thị Loan', '41.92', '53.09'],
    // 13 tasks of 12 count as 12: 25 + 10 + 4.25 + 5; 25 × 12/13 = 23.076…, but 10 × 25/25 = 10
    ['Phạm Viết Sơn', '44.25', '47.08'],
    // 4.725 goes up to 4.73, which the float 472.49999999999994 would not; 25 × 19/21 = 22.619…, 10 × 38/40 = 9.5
    ['Phan Thị Thu Hạnh', '44.73', '46.62'],
    // 25 × 7/8 = 21.875, a half that goes up; away on 11/6; 10 × 15/16 = 9.375, another half
    ['Bùi Thị Thu Diệu', '35.38', '47.88'],
  ])('%s has %s and %s', (name, dot1, dot2) => {
    const { points } = of(main, name);
    expect([shown(points['dot1']!), shown(points['dot2']!)]).toEqual([dot1, dot2]);
  });
});

describe('the sample with the tie', () => {
  test('differs from the main one in one figure', () => {
    const differing = TIED_PEOPLE.filter((person, i) => JSON.stringify(person) !== JSON.stringify(PEOPLE[i]));
    expect(differing).toEqual([ADMITTED]);
  });

  test('has the third and the fourth level by different points', () => {
    expect(candidates(tied)).toEqual([
      'Trương Thanh Phượng 98.59 nominated',
      'Phạm Đình Nghĩa 97.89 nominated',
      'Đặng Thị Loan 96.25 council',
      'Ngô Thị Ngọc Quyên 96.25 council',
      'Phạm Hữu Vinh 94.87 over-quota',
    ]);
    const [one, other] = [of(tied, ADMITTED.name).points, of(tied, PASSED_OVER.name).points];
    expect(one['dot1']).not.toBe(other['dot1']);
  });

  test('gives the seat to the one whom the council admits', () => {
    const settled = reckon(TIED_PEOPLE, OFFICE, { ...SETTLED, admitted: [ADMITTED.name] });
    expect(candidates(settled).slice(2, 4)).toEqual([
      `${ADMITTED.name} 96.25 nominated`,
      `${PASSED_OVER.name} 96.25 over-quota`,
    ]);
  });
});

describe('the arithmetic of the reckoning', () => {
  test('reads a written decimal for what it says and carries a half away from zero', () => {
    expect(decimal(4.725)).toEqual(rational(189n, 40n));
    expect([decimal(4.725), decimal(1.005), rational(175n, 8n), rational(1n, 3n)].map(hundredths)).toEqual([
      473n,
      101n,
      2188n,
      33n,
    ]);
  });
});
