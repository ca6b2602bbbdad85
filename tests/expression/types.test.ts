import {
  date,
  flag,
  level,
  number,
  problemsFor,
  programFor,
  RATINGS,
  refusals,
  text,
  texts,
  valuesOf,
} from './support';

const PLACES = [
  { id: 'a', title: 'Nhất' },
  { id: 'b', title: 'Nhì' },
];

const own = {
  số: number([1]),
  cờ: flag([true]),
  chữ: text(['An']),
  nhiều: texts([['a', 'b']]),
  ngày: date(['2021-11-15']),
  mức: level(['tot'], RATINGS),
  hạng: level(['a'], PLACES),
};
const world = { own };

describe('a type error is a problem that names both types, never a silent no', () => {
  test.each<[string, string]>([
    ['số + cờ', 'needs.number.flag'],
    ['chữ * 2', 'needs.number.text'],
    ['ngày + 1', 'needs.number.date'],
    ['ngày - ngày', 'use-instead'],
    ['mức + 1', 'needs.number.level'],
    ['-cờ', 'needs.number.flag'],
    ['số and cờ', 'needs.flag.number'],
    ['cờ or chữ', 'needs.flag.text'],
    ['not số', 'needs.flag.number'],
    ['số ? 1 : 2', 'needs.flag.number'],
    ['70% ? 1 : 2', 'needs.flag.ratio'],
    ['số == chữ', 'differ.number.text'],
    ['chữ == số', 'differ.text.number'],
    ['cờ == 1', 'differ.flag.number'],
    ['ngày == "2021-11-15"', 'differ.date.text'],
    ['ngày < 5', 'differ.date.number'],
    ['mức == 3', 'differ.level.number'],
    ['chữ == mức', 'differ.text.level'],
    ['nhiều == "a"', 'differ.texts.text'],
    ['70% == chữ', 'differ.ratio.text'],
    ['chữ < "B"', 'needs.orderable.text'],
    ['"a" < "B"', 'needs.orderable.text'],
    ['cờ > false', 'needs.orderable.flag'],
    ['nhiều == nhiều', 'needs.comparable.texts'],
    ['mức == hạng', 'scales'],
    ['mức == "giỏi"', 'unknown-level'],
    ['hạng >= "tot"', 'unknown-level'],
    ['cờ ? 1 : "a"', 'differ.number.text'],
    ['cờ ? cờ : số', 'differ.flag.number'],
    ['cờ ? mức : "giỏi"', 'unknown-level'],
    ['given(số, "a")', 'differ.number.text'],
    ['given(ngày, số)', 'differ.date.number'],
    ['abs(cờ)', 'needs.number.flag'],
    ['sum(số, chữ)', 'needs.number.text'],
    ['max(ngày, ngày)', 'needs.number.date'],
    ['year(số)', 'needs.date.number'],
    ['days(ngày, "2021-01-01")', 'needs.date.text'],
    ['date(5)', 'needs.text.number'],
    ['date(chữ)', 'constant-text'],
    ['has(chữ, "a")', 'needs.texts.text'],
    ['has(nhiều, 5)', 'needs.text.number'],
    ['oneOf(số, "a")', 'differ.number.text'],
    ['oneOf(nhiều, "a")', 'differ.texts.text'],
    ['oneOf(mức, "tot", "giỏi")', 'unknown-level'],
    ['text(số)', 'needs.text.number'],
    ['round(số, cờ)', 'needs.number.flag'],
    ['seats(chữ, 5)', 'needs.number.text'],
    ['seats(15%, cờ)', 'needs.number.flag'],
  ])('%s', (source, code) => {
    expect([...new Set(refusals(source, world).map(([found]) => found))]).toEqual([code]);
  });

  test('both sides are named and quoted', () => {
    const [problem] = problemsFor('cờ and số + 1 > chữ', world);
    expect(problem).toEqual({
      code: 'expression.differ.number.text',
      params: { quote: 'số + 1 > chữ', left: 'số + 1', right: 'chữ' },
      start: 7,
      end: 19,
    });
  });

  test('an unknown level is answered with the levels there are', () => {
    expect(problemsFor('hạng == "c"', world)[0]!.params).toMatchObject({
      level: 'c',
      of: 'hạng',
      levels: ['a (Nhất)', 'b (Nhì)'],
    });
  });
});

describe('what a place expects', () => {
  test.each([
    ['số', 'flag', 'needs.flag.number'],
    ['cờ', 'number', 'needs.number.flag'],
    ['chữ', 'orderable', 'needs.orderable.text'],
    ['nhiều', 'group', 'needs.group.texts'],
    ['70%', 'flag', 'needs.flag.ratio'],
    ['mức', 'text', 'needs.text.level'],
    ['số', 'date', 'needs.date.number'],
  ] as const)('%s where %s is expected', (source, expected, code) => {
    expect(refusals(source, world, expected)).toEqual([[code, source]]);
  });

  test.each([
    ['số', 'number'],
    ['70%', 'number'],
    ['số > 1', 'flag'],
    ['ngày', 'date'],
    ['text(mức)', 'text'],
    ['chữ', 'group'],
    ['mức', 'group'],
    ['cờ', 'orderable'],
    ['mức', 'orderable'],
    ['ngày', 'orderable'],
    ['nhiều', 'any'],
  ] as const)('%s where %s is expected', (source, expected) => {
    expect(programFor(source, world, expected).source).toBe(source);
  });

  test('the type of a program says what it gives', () => {
    expect(programFor('mức', world).type).toEqual({ kind: 'level', scale: RATINGS });
    expect(programFor('cờ ? "tot" : mức', world).type).toEqual({ kind: 'level', scale: RATINGS });
    expect(programFor('days(ngày, ngày)', world).type).toEqual({ kind: 'number' });
    expect(programFor('cờ ? ngày : date("2021-01-01")', world).type).toEqual({ kind: 'date' });
  });

  test('a program names the columns it reads, each once, in the order of the source', () => {
    const world = {
      own: { b: number([1]), a: number([1]) },
      parent: { a: number([1]) },
      facets: { 'c met': flag([true]) },
      parameters: { p: { type: { kind: 'number' as const }, constant: 1 } },
    };
    const { references } = programFor('b + parent.a + b + a > p or met(c)', world);
    expect(references.map(({ of, name, facet }) => `${of} ${name} ${facet}`)).toEqual([
      'own b value',
      'parent a value',
      'own a value',
      'own c met',
    ]);
  });

  test('a name that is only asked for by a function is not read as a value', () => {
    const { references } = programFor('maxOf(c)', {
      own: { c: number([1]) },
      facets: { 'c max': number([1]) },
    });
    expect(references.map(({ facet }) => facet)).toEqual(['max']);
  });
});

describe('comparisons', () => {
  test('texts are equal after folding: case, spaces, tone placement, final y', () => {
    const own = { tên: text(['Chiến sĩ thi đua', 'HÒA', 'vay', null]) };
    expect(valuesOf('tên == "chiến  sỹ THI ĐUA"', { own })).toEqual([true, false, false, null]);
    expect(valuesOf('tên != "hoà"', { own })).toEqual([true, false, true, null]);
    expect(valuesOf('tên == "vai"', { own })).toEqual([false, false, false, null]);
  });

  test('two text columns are compared by what they say, not by their codes', () => {
    const own = { a: text(['x', 'Y', 'z', null]), b: text(['y', 'y', 'Z', 'x']) };
    expect(valuesOf('a == b', { own })).toEqual([false, true, true, null]);
  });

  test('levels are compared by their order, and named by id, title or alias', () => {
    const own = { mức: level(['khong_ht', 'ht', 'tot', 'xuat_sac', null], RATINGS) };
    expect(valuesOf('mức >= "tot"', { own })).toEqual([false, false, true, true, null]);
    expect(valuesOf('mức < "Hoàn thành tốt nhiệm vụ"', { own })).toEqual([true, true, false, false, null]);
    expect(valuesOf('"htnv" == mức', { own })).toEqual([false, true, false, false, null]);
    expect(valuesOf('"ht" <= mức <= "tot"', { own })).toEqual([false, true, true, false, null]);
    expect(
      valuesOf('mức != parent_mức', {
        own: { ...own, parent_mức: level(['ht', 'ht', 'ht', 'ht', 'ht'], [...RATINGS]) },
      }),
    ).toEqual([true, false, true, true, null]);
  });

  test('a text parameter names a level as a literal does', () => {
    const parameters = { ngưỡng: { type: { kind: 'text' as const }, constant: 'tot' } };
    expect(valuesOf('mức >= ngưỡng', { own: { mức: own.mức }, parameters })).toEqual([true]);
  });

  test('dates are compared by day, also with a date parameter', () => {
    const world = {
      own: { ngày: date(['2021-11-14', '2021-11-15', '2021-11-16', null]) },
      parameters: { hạn: { type: { kind: 'date' as const }, constant: 18_946 } }, // 2021-11-15
    };
    expect(valuesOf('ngày < hạn', world)).toEqual([true, false, false, null]);
    expect(valuesOf('ngày == date("2021-11-15")', world)).toEqual([false, true, false, null]);
    expect(valuesOf('ngày != hạn', world)).toEqual([true, false, true, null]);
    expect(valuesOf('date("2021-11-15") <= ngày <= date("2021-11-30")', world)).toEqual([
      false,
      true,
      true,
      null,
    ]);
  });

  test('yes/no values are compared with == and !=', () => {
    const own = { a: flag([true, true, false, null]), b: flag([true, false, false, true]) };
    expect(valuesOf('a == b', { own })).toEqual([true, false, true, null]);
    expect(valuesOf('a != false', { own })).toEqual([true, true, false, null]);
  });
});
