import { argument, factor, operand } from '../../src/engine/formula/operand';

describe('a formula inside another', () => {
  it.each([
    ['F6', 'F6'],
    ["'Kết quả (2)'!F6", "'Kết quả (2)'!F6"],
    ['ROUND(F6-1,2)', 'ROUND(F6-1,2)'],
    ['1E-9', '1E-9'],
    ['"a+b"', '"a+b"'],
    ['(F6+1)', '(F6+1)'],
    ['F6*2', '(F6*2)'],
    ['(F6+1)*(F7+1)', '((F6+1)*(F7+1))'],
    ['F6>=2', '(F6>=2)'],
  ])('as an operand has brackets only where it needs them: %s', (formula, written) => {
    expect(operand(formula)).toBe(written);
  });

  it('as a factor has brackets where it is a sum', () => {
    expect([factor('F6*2'), factor('F6+2'), factor('F6=2')]).toEqual(['F6*2', '(F6+2)', '(F6=2)']);
  });

  it('as an argument has none around the whole of it', () => {
    expect(['(F6+1)', '(F6+1)*(F7)', '("a)"&F6)', 'F6', '((A1)+(B1))'].map(argument)).toEqual([
      'F6+1',
      '(F6+1)*(F7)',
      '"a)"&F6',
      'F6',
      '(A1)+(B1)',
    ]);
  });
});
