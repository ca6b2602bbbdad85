import { an, codes, KEY, past, PEOPLE, rowsOf, rules, runOf, valuesOf } from './support/history';

describe('what the history leaves in doubt', () => {
  it('is asked where two rows have the name: neither gets the awards, both are undecided', () => {
    const set = rules({ historyKey: ['ten'] });
    const rows = [an, { ...an, don_vi: 'Tài chính' }, { ...an, ten: 'Bình' }];
    const run = runOf(rows, past('An', 'cstd_cs', 2019, 2020), set);
    expect(valuesOf(run, 'chuoi')).toEqual([null, null, 1]);
    expect(rowsOf(run).map(({ titles }) => titles['cstd_tinh']!.decision)).toEqual([
      'undecided',
      'undecided',
      'not-eligible',
    ]);
    const [problem] = run.problems;
    expect(codes(run)).toEqual(['question history.fits-two']);
    expect(problem).toMatchObject({ params: { cells: ["'nguoi'!A2", "'nguoi'!A3"] }, cell: /^D\d+$/ });
    expect(run.state).toBe('open');
  });

  it('is none where two rows share a name that the history does not know', () => {
    const run = runOf(
      [an, { ...an, don_vi: 'Tài chính' }],
      past('Bình', 'cstd_cs', 2020),
      rules({ historyKey: ['ten'] }),
    );
    expect(valuesOf(run, 'chuoi')).toEqual([1, 1]);
    expect(codes(run)).toEqual(['question history.fits-nobody']);
  });

  it('is asked where a name fits no row, with whoever moved or is almost called so', () => {
    const rows = [an, { ...an, ten: 'Nguyễn Thị Bình', don_vi: 'Tài chính' }, { ...an, ten: 'Chi' }];
    const history = [
      ...past('An | Phòng cũ', 'cstd_cs', 2020, 2019),
      ...past('Nguyễn Thị Bính | Tài chính', 'cstd_cs', 2020),
      ...past('Đặng Quốc Khánh | Trạm Y tế', 'cstd_cs', 2020),
    ];
    const run = runOf(rows, history);
    expect(valuesOf(run, 'chuoi')).toEqual([1, 1, 1]);
    expect(
      run.problems.map(({ severity, code, params }) => [severity, code, params['count'], params['near']]),
    ).toEqual([
      ['question', 'history.fits-nobody-near', 2, ['An | Văn phòng']],
      ['question', 'history.fits-nobody-near', 1, ['Nguyễn Thị Bình | Tài chính']],
      ['question', 'history.fits-nobody', 1, undefined],
    ]);
  });

  it('is asked of rows whose code is blank, and only once', () => {
    const set = rules({ historyKey: ['ma'] });
    const run = runOf(
      [
        { ...an, ma: 'CB01' },
        { ...an, ten: 'Bình' },
      ],
      past('CB01', 'cstd_cs', 2020),
      set,
    );
    expect(valuesOf(run, 'chuoi')).toEqual([2, null]);
    expect(run.problems).toMatchObject([
      {
        severity: 'question',
        code: 'history.row-without-key',
        sheet: 'nguoi',
        cell: 'C3',
        key: { ten: 'Bình' },
      },
    ]);
  });

  it('is told where one award is written twice, with both cells, and it counts once', () => {
    const [first, second] = past(KEY, 'htxs', 2020, 2020);
    const run = runOf([an], [first!, second!]);
    expect(valuesOf(run, 'lan_htxs')).toEqual([1]);
    expect(run.problems).toMatchObject([
      {
        severity: 'warning',
        code: 'history.twice',
        cell: second!.cell.cell,
        params: { other: `'Lịch sử danh hiệu'!${first!.cell.cell}` },
      },
    ]);
    expect(run.problems[0]!.message).toContain('Hoàn thành xuất sắc nhiệm vụ');
  });

  it('is no doubt where one year has two titles', () => {
    const run = runOf([an], [...past(KEY, 'htxs', 2021), ...past(KEY, 'cstd_cs', 2020)]);
    expect(run.problems).toEqual([]);
    expect([valuesOf(run, 'chuoi'), valuesOf(run, 'nam_htxs')]).toEqual([[2], [1]]);
  });

  it('are periods after this run’s: they are shown and do not count', () => {
    const history = [...past(KEY, 'htxs', 2021, 2022, 2023), ...past(KEY, 'cstd_tinh', 2024)];
    const run = runOf([an], [...history, ...past(KEY, 'cstd_cs', 2020)]);
    expect([valuesOf(run, 'nam_htxs'), valuesOf(run, 'chuoi')]).toEqual([[1], [2]]);
    expect(run.problems).toMatchObject([
      { severity: 'warning', code: 'history.future', params: { count: 3 } },
    ]);
    for (const { cell } of history.slice(1)) expect(run.problems[0]!.message).toContain(cell.cell);
  });

  it('is an error where a period is of another form than this run’s', () => {
    const [wrong] = past(KEY, 'cstd_cs', '2019-2020');
    const run = runOf([an], [wrong!, ...past(KEY, 'cstd_cs', 2020)]);
    expect(run.problems).toMatchObject([
      { severity: 'error', code: 'history.other-form', sheet: 'Lịch sử danh hiệu', cell: wrong!.cell.cell },
    ]);
    expect(run.state).toBe('blocked');
  });

  it.each([
    [undefined, 'error history.needs-period', '--period'],
    ['quý I', 'error history.period-unread', 'quý I'],
  ])('is everything where this run’s period is %s', (period, code, told) => {
    const { period: _, ...set } = rules();
    const run = runOf([an], past(KEY, 'cstd_cs', 2020), set, period);
    expect(valuesOf(run, 'chuoi')).toEqual([null]);
    expect(rowsOf(run)[0]!.titles['cstd_tinh']!.decision).toBe('undecided');
    expect(codes(run)).toEqual([code]);
    expect(run.problems[0]!.message).toContain(told);
  });

  it('is nothing to whoever’s rules never ask for the past', () => {
    const { columns: _c, ...plain } = PEOPLE;
    const { period: _p, ...set } = rules();
    const run = runOf([an], past('Ai đó | Xa', 'cstd_cs', 2020), {
      ...set,
      populations: [{ ...plain, titles: [PEOPLE.titles![0]!] }],
    });
    expect(run.problems).toEqual([]);
  });
});
