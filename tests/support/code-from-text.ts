import ts from 'typescript';

/**
 * The places of a script that make code from text: a call of `eval` or `Function`, or a timer that is given a string.
 * Works on the syntax tree, so words in texts and comments do not count.
 */
export function codeFromText(script: string): string[] {
  const tree = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && makesCode(node)) {
      found.push(script.slice(node.pos, node.pos + 80).trim());
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function makesCode({ expression, arguments: given }: ts.CallExpression | ts.NewExpression): boolean {
  const name = calledName(expression);
  if (name === 'eval' || name === 'Function') return true;
  const first = given?.[0];
  return (
    (name === 'setTimeout' || name === 'setInterval') && first !== undefined && ts.isStringLiteralLike(first)
  );
}

/** `eval` in `eval(…)`, `window.eval(…)`, `(0, eval)(…)` and `window['eval'](…)`. */
function calledName(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isElementAccessExpression(expression) && ts.isStringLiteralLike(expression.argumentExpression)) {
    return expression.argumentExpression.text;
  }
  if (ts.isParenthesizedExpression(expression)) return calledName(expression.expression);
  if (ts.isBinaryExpression(expression)) return calledName(expression.right);
  return undefined;
}
