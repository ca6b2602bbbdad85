import type { Node } from 'acorn';

/** A syntax node with all its fields open: the client is machine-made, so we ask for shapes, not for every type. */
export type Syntax = Node & Readonly<Record<string, unknown>>;

export function isSyntax(value: unknown): value is Syntax {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

/** All nodes below (and with) one node, in the order of the text. */
export function* descendants(node: Syntax): Generator<Syntax> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isSyntax(child)) yield* descendants(child);
    }
  }
}

export function field(node: Syntax, name: string): Syntax | undefined {
  const value = node[name];
  return isSyntax(value) ? value : undefined;
}

export function list(node: Syntax, name: string): Syntax[] {
  const value = node[name];
  return Array.isArray(value) ? value.filter(isSyntax) : [];
}

/** The dotted name of an identifier or member expression: `Excel.Range`, `Object.defineProperty`. */
export function dotted(node: Syntax | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type === 'ThisExpression') return 'this';
  if (node.type !== 'MemberExpression' || node['computed'] === true) return '';
  return `${dotted(field(node, 'object'))}.${dotted(field(node, 'property'))}`;
}

export function literal(node: Syntax | undefined): string | number | boolean | null | undefined {
  if (node?.type !== 'Literal') return undefined;
  const value = node['value'];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Calls to the function of that dotted name, below a node. */
export function calls(node: Syntax, name: string): Syntax[][] {
  return [...descendants(node)]
    .filter((inner) => inner.type === 'CallExpression' || inner.type === 'NewExpression')
    .filter((inner) => dotted(field(inner, 'callee')) === name)
    .map((inner) => list(inner, 'arguments'));
}

/** The literals of the first array that a function returns. */
export function returnedList(node: Syntax): unknown[] {
  for (const inner of descendants(node)) {
    const argument = inner.type === 'ReturnStatement' ? field(inner, 'argument') : undefined;
    if (argument?.type === 'ArrayExpression') return list(argument, 'elements').map(literal);
  }
  return [];
}
