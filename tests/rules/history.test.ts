import type { Population, RuleSet } from '../../src/rules/rule-set';
import { decideRows } from '../support/decide';
import { an, KEY, past, PEOPLE, rowsOf, rules, runOf, valuesOf } from './support/history';

describe('how often in a row a title was held', () => {
  it('counts this run’s nomination and the periods before it without a gap', () => {
    const run = runOf([an], past(KEY, 'cstd_cs', 2019, 2020));
    expect(valuesOf(run, 'chuoi')).toEqual([3]);
    expect(rowsOf(run)[0]!.titles['cstd_tinh']!.decision).toBe('nominated');
    expect(run.problems).toEqual([]);
  });

  it('ends at a gap: two years, not three', () => {
    const run = runOf([an], past(KEY, 'cstd_cs', 2017, 2018, 2020));
    expect(valuesOf(run, 'chuoi')).toEqual([2]);
    expect(rowsOf(run)[0]!.titles['cstd_tinh']!.decision).toBe('not-eligible');
  });

  it('is 0 where this run does not nominate, and the number of times only counts the years before', () => {
    const run = runOf([{ ...an, dat: false }], past(KEY, 'cstd_cs', 2017, 2018, 2019, 2020));
    expect(valuesOf(run, 'chuoi')).toEqual([0]);
    expect(valuesOf(run, 'lan')).toEqual([3]); // of 2018 … 2021
  });

  it('is counted after the last award of the higher title, and that award’s year does not count', () => {
    const history = [...past(KEY, 'cstd_cs', 2016, 2017, 2018, 2019, 2020), ...past(KEY, 'cstd_tinh', 2018)];
    const run = runOf([an], history);
    expect(valuesOf(run, 'chuoi')).toEqual([3]); // 2019, 2020, 2021
    expect(valuesOf(run, 'lan')).toEqual([4]); // 2018 … 2021: how often asks for no chain
    const later = runOf([an], [...history, ...past(KEY, 'cstd_tinh', 2019)]);
    expect(valuesOf(later, 'chuoi')).toEqual([2]);
  });

  it('asks only the history of an honour, also about this run’s own period', () => {
    const run = runOf([an], past(KEY, 'htxs', 2021, 2020, 2018));
    expect([valuesOf(run, 'nam_htxs'), valuesOf(run, 'lan_htxs')]).toEqual([[2], [2]]);
    const without = runOf([an], past(KEY, 'htxs', 2020, 2019));
    expect([valuesOf(without, 'nam_htxs'), valuesOf(without, 'lan_htxs')]).toEqual([[0], [1]]);
  });

  it('is 0 without any history, not missing', () => {
    const run = runOf([{ ...an, dat: false }], []);
    expect([valuesOf(run, 'chuoi'), valuesOf(run, 'lan'), valuesOf(run, 'nam_htxs')]).toEqual([
      [0],
      [0],
      [0],
    ]);
    expect(run.problems).toEqual([]);
  });

  it('counts school years, of which 2023-2024 comes before 2024-2025', () => {
    const run = runOf(
      [an],
      past(KEY, 'cstd_cs', '2023-2024', '2022–2023', '2020-2021'),
      rules(),
      '2024-2025',
    );
    expect(valuesOf(run, 'chuoi')).toEqual([3]);
    expect(run.period).toBe('2024-2025');
  });

  it('follows the period of the run where it is another than that of the rules', () => {
    const history = past(KEY, 'cstd_cs', 2019, 2020);
    expect(valuesOf(runOf([an], history, rules(), '2022'), 'chuoi')).toEqual([1]);
  });

  it('keeps a chain after a move where people are found by their code', () => {
    const moved = { ...an, ma: 'CB01', don_vi: 'Tài chính' };
    const other = { ...an, ten: 'Bình', ma: 'CB02' };
    const set = rules({ historyKey: ['ma'] });
    const run = runOf([moved, other], past('CB01', 'cstd_cs', 2019, 2020), set);
    expect(valuesOf(run, 'chuoi')).toEqual([3, 1]);
    expect(run.problems).toEqual([]);
  });

  it('is read by a unit’s rules through its people, and by people through their unit', () => {
    const unit: Population = {
      id: 'xa',
      title: 'Đơn vị',
      key: ['ten'],
      fields: [{ id: 'ten', title: 'Tên', type: 'text' }],
      columns: [
        { id: 'lau', title: 'Lâu năm', rollUp: { over: 'nguoi', take: 'count', of: 'streak(cstd_cs) >= 2' } },
      ],
      titles: [{ id: 'co', title: 'Cờ' }],
    };
    const set = rules({
      belongsTo: { population: 'xa', by: ['don_vi'] },
      columns: [
        ...PEOPLE.columns!,
        { id: 'co_don_vi', title: 'Cờ của đơn vị', formula: 'streak(parent.co)' },
      ],
    });
    const both: RuleSet = { ...set, populations: [unit, ...set.populations] };
    const people = [an, { ...an, ten: 'Bình' }, { ...an, ten: 'Chi', don_vi: 'Tài chính' }];
    const flag = past('Văn phòng', 'co', 2020).map((record) => ({ ...record, population: 'xa' }));
    const history = [...past(KEY, 'cstd_cs', 2020), ...past('Chi | Tài chính', 'cstd_cs', 2020), ...flag];
    const run = decideRows(both, { xa: [{ ten: 'Văn phòng' }, { ten: 'Tài chính' }], nguoi: people }, [], {
      history,
    });
    expect(run.problems).toEqual([]);
    expect(run.populations['xa']!.rows.map(({ values }) => values['lau'])).toEqual([1, 1]);
    expect(valuesOf(run, 'co_don_vi')).toEqual([2, 2, 1]);
  });
});

describe('a chain that rests on an open decision', () => {
  it('is provisional where this run’s title is at the cut', () => {
    const quota = { count: 1 };
    const [cs, tinh] = PEOPLE.titles!;
    const set = rules({ titles: [{ ...cs!, order: [{ by: 'diem' }], quota }, tinh!] });
    const people = ['An', 'Bình', 'Chi'].map((ten, i) => ({ ...an, ten, diem: [9, 9, 5][i] }));
    const history = people.flatMap(({ ten }) => past(`${ten} | Văn phòng`, 'cstd_cs', 2019, 2020));
    const run = runOf(people, history, set);
    expect(rowsOf(run).map(({ titles }) => titles['cstd_cs']!.decision)).toEqual([
      'council',
      'council',
      'over-quota',
    ]);
    expect(valuesOf(run, 'chuoi')).toEqual([0, 0, 0]);
    expect(rowsOf(run).map(({ states }) => states?.['chuoi'])).toEqual(['open', 'open', undefined]);
    expect(
      rowsOf(run).map(({ titles }) => [titles['cstd_tinh']!.decision, titles['cstd_tinh']!.provisional]),
    ).toEqual([
      ['not-eligible', true],
      ['not-eligible', true],
      ['not-eligible', undefined],
    ]);
  });

  it('is settled all the same where the higher title was awarded in this very period', () => {
    const [cs, tinh] = PEOPLE.titles!;
    const set = rules({ titles: [{ ...cs!, order: [{ by: 'diem' }], quota: { count: 1 } }, tinh!] });
    const people = ['An', 'Bình'].map((ten) => ({ ...an, ten, diem: 9 }));
    const run = runOf(people, past(KEY, 'cstd_tinh', 2021), set);
    expect(rowsOf(run).map(({ states }) => states?.['chuoi'])).toEqual([undefined, 'open']);
  });
});
