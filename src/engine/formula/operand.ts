/** What stands outermost in a formula, from what needs no brackets anywhere to what needs them beside any operator. */
type Outermost = 'atom' | 'product' | 'sum' | 'comparison';

/** A formula as an operand of any operator: in brackets unless it is one cell, number or call. */
export function operand(formula: string): string {
  return outermost(formula) === 'atom' ? formula : `(${formula})`;
}

/** A formula as the argument of a function: without brackets around the whole of it. */
export function argument(formula: string): string {
  if (!formula.startsWith('(') || outermost(formula) !== 'atom') return formula;
  return isOneCall(formula) ? formula.slice(1, -1) : formula;
}

/** Whether the first bracket of a formula is closed by its last letter. */
export function isOneCall(formula: string): boolean {
  let depth = 0;
  for (const { 0: token, index } of formula.matchAll(TOKEN)) {
    if (token === '(') depth += 1;
    else if (token === ')' && --depth === 0) return index === formula.length - 1;
  }
  return false;
}

/** A formula as a factor: in brackets where it is a sum or a comparison. */
export function factor(formula: string): string {
  const kind = outermost(formula);
  return kind === 'sum' || kind === 'comparison' ? `(${formula})` : formula;
}

function outermost(formula: string): Outermost {
  const operators = operatorsOf(formula);
  if (/[=<>&]/.test(operators)) return 'comparison';
  if (/[+-]/.test(operators)) return 'sum';
  return operators === '' ? 'atom' : 'product';
}

/** The operators outside of brackets and quotation marks. */
function operatorsOf(formula: string): string {
  let depth = 0;
  let found = '';
  for (const [token] of formula.matchAll(TOKEN)) {
    if (token === '(' || token === '{') depth += 1;
    else if (token === ')' || token === '}') depth -= 1;
    else if (depth === 0 && token.length === 1 && OPERATORS.includes(token)) found += token;
  }
  return found;
}

/** Texts, names of sheets and numbers (`1E-9` holds no minus) are looked at as wholes. */
const TOKEN = /"[^"]*"|'[^']*'|\d+(?:\.\d+)?E[+-]?\d+|[^]/g;
const OPERATORS = '+-*/^=<>&';
