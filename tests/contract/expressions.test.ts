import { broken, errorPaths } from './support/faulty-rules';

const formula = 'populations[0].columns[0].formula';
const must = 'populations[0].titles[0].conditions[0].must';

const refused = (place: string, expression: string): boolean =>
  errorPaths(broken({ [place]: expression })).includes(place);

describe('an expression', () => {
  // “Everything else is an error that quotes its place: implicit multiplication (`thi đua`), `=`, `;`, arrays, units,
  // `!`, `'`, `%` as remainder or after `+`/`-`, `not a == b` without brackets, a bare `2021-11-15`”
  it.each([
    'thi đua',
    'số đạt',
    '2 số',
    '2(số)',
    'số = 1',
    'số; đạt',
    '[số, 1]',
    'f(x) = x',
    '2 cm',
    'số!',
    "số'",
    'số % 2',
    'số + 5%',
    'số - 5‰',
    '2021-11-15',
    'I.1',
    'số.đạt',
    'số[1]',
    '{a: 1}',
    '1:3',
    'số & 1',
    'số ~ 1',
    'số to 2',
    'số mod 2',
    'số |> abs',
    'số +',
    '(số',
    'số)',
    '',
    ' ',
    '"chưa đóng',
  ])('%j is refused at its place', (expression) => {
    expect(refused(formula, expression)).toBe(true);
  });

  it.each([
    ['not số == 1', '“`not a == b` without brackets”'],
    ['số == "một"', 'a number is no text'],
    ['có + 1 > 0', 'a flag is no number'],
    ['số', 'a number is no yes or no'],
    ['"có"', 'a text is no yes or no'],
    ['ngày > 5', 'a date is no number'],
    ['cụm > "A"', 'texts have no order'],
    ['số and có', 'a number is no yes or no'],
    ['đạt >= 70%', 'a ratio beside another unit'],
    ['band > 5', 'a band is no number'],
    ['có ? 1 : "hai"', 'two types'],
  ])('%j is refused as a condition: %s', (expression) => {
    expect(refused(must, expression)).toBe(true);
  });

  it('that compares a ratio with another unit is told both', () => {
    const { problems } = broken({ [must]: 'đạt >= 70%' });
    expect(JSON.stringify(problems[0]!.params)).toContain('tấn');
    expect(JSON.stringify(problems[0]!.params)).toContain('%');
  });

  it.each([
    ['abs()', 'no argument'],
    ['abs(số, 1)', 'one too many'],
    ['round(số)', 'one missing'],
    ['missing()', 'no argument'],
    ['year(số)', 'no date'],
    ['days(ngày)', 'one date'],
    ['date(số)', 'no constant'],
  ])('%s is refused: %s', (expression) => {
    expect(refused(formula, expression)).toBe(true);
  });

  // “At most 2,000 characters and depth 64”
  it('has at most 2,000 characters', () => {
    const long = (length: number): string => `số${' '.repeat(length - 4)}+1`;
    expect(refused(formula, long(2000))).toBe(false);
    expect(refused(formula, long(2001))).toBe(true);
  });

  it('is not nested without end', () => {
    const nested = (depth: number): string => `${'abs('.repeat(depth)}số${')'.repeat(depth)}`;
    expect(refused(formula, nested(60))).toBe(false);
    expect(refused(formula, nested(65))).toBe(true);
    expect(refused(formula, nested(300))).toBe(true);
  });

  it.each([
    'số + đạt * 2 / 3 ^ 2',
    '80 <= số < 90 ? 1 : 0',
    'given(ratio(sản_lượng), 0)',
    'met(sản_lượng) and not exceeded(sản_lượng) ? maxOf(chấm) : 0',
    'oneOf(cụm, "A", "B") ? 1 : 0',
    'mức >= "cao" or missing(mức) ? 1 : 0',
    'min(số, 1) + max(số, 2) + sum(số, 3) + mean(số, 4) + abs(-số) + round(số, 2)',
    'tỉ_lệ >= 70% and có ? 1 : 0',
    'số * 70% + số * 5‰',
    'days(ngày, date("2021-11-15")) + year(ngày)',
    'ngày < hạn ? sàn : 0',
    'seats(15%, số)',
    'số*-1',
  ])('%s is valid', (expression) => {
    expect(broken({ [formula]: expression }).problems).toEqual([]);
  });

  // `2^3^2` is 2^(3^2), and −2^2 is −4 as mathjs reads them (stack.md)
  it.each(['-2^2', '2^3^2'])('%s is valid', (expression) => {
    expect(broken({ [formula]: expression }).problems).toEqual([]);
  });
});
