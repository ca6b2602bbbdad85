import { canonicalSource } from '../../src/engine/expression/canonical-source';

function canonical(typed: string): string {
  const made = canonicalSource(typed);
  return 'source' in made
    ? made.source
    : made.problems.map(({ code, params }) => `${code} ${String(params['quote'])}`).join('; ');
}

describe('an expression as it is typed in Vietnamese', () => {
  test.each([
    ['x * 1,5', 'x * 1.5'],
    ['round(x * 1,5; 2)', 'round(x * 1.5, 2)'],
    ['seats(12,5%; n)', 'seats(12.5%, n)'],
    ['oneOf(x; "a;b"; "1,5")', 'oneOf(x, "a;b", "1,5")'],
    ['(1,5 + x) * 2', '(1.5 + x) * 2'],
    ['abs(1,5 - x)', 'abs(1.5 - x)'],
    ['max((x + 0,5); y)', 'max((x + 0.5), y)'],
    ['min(a; max(1,25; b))', 'min(a, max(1.25, b))'],
    ['c and (x > 1,5 or y)', 'c and (x > 1.5 or y)'],
    ['not (x >= 4,5)', 'not (x >= 4.5)'],
    ['max(min(a; b); 1,5)', 'max(min(a, b), 1.5)'],
    ['"nói \\"1,5; 2\\"" == t and x > 2,5', '"nói \\"1,5; 2\\"" == t and x > 2.5'],
  ])('%s becomes %s', (typed, stored) => expect(canonical(typed)).toBe(stored));

  test.each([
    'round(x, 2)',
    'round(x,2)',
    'min(đợt_1,đợt_2)',
    'max(điểm_1,5 * x)',
    'min(1.5, 2)',
    'min(1.5,2)',
    'min(1,22.5)',
    'oneOf(x, "a", "b")',
    'a + b',
    'x; y',
    'f(',
    '"chưa hết; 1,5',
  ])('%s stays as it is', (typed) => expect(canonical(typed)).toBe(typed));

  test.each([
    ['min(1,5)', 'expression.comma-unclear 1,5'],
    ['round(x * 1,5, 2)', 'expression.comma-unclear 1,5'],
    ['min(1,5,2)', 'expression.comma-unclear 1,5'],
    ['min(a; b, c)', 'expression.comma-beside-semicolon b, c'],
  ])('%s is refused: %s', (typed, problem) => expect(canonical(typed)).toContain(problem));
});
