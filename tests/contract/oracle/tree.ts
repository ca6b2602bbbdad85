/** An expression as the tests build it: never parsed, only printed for the engine and reckoned by `evaluate.ts`. */
export type Tree =
  | { readonly is: 'number'; readonly text: string }
  | { readonly is: 'ratio'; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'flag'; readonly value: boolean }
  | { readonly is: 'day'; readonly iso: string }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'parent'; readonly name: string }
  | { readonly is: 'negate' | 'not'; readonly of: Tree }
  | { readonly is: Arithmetic; readonly left: Tree; readonly right: Tree }
  | { readonly is: 'and' | 'or'; readonly left: Tree; readonly right: Tree }
  /** `80 <= x < 90` has three operands and two signs. */
  | { readonly is: 'compare'; readonly operands: readonly Tree[]; readonly signs: readonly Sign[] }
  | { readonly is: 'if'; readonly test: Tree; readonly then: Tree; readonly otherwise: Tree }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Tree[] };

export type Arithmetic = '+' | '-' | '*' | '/' | '^';
export type Sign = '<' | '<=' | '==' | '!=' | '>=' | '>';

export const number = (value: number): Tree => ({ is: 'number', text: String(value) });
export const ratio = (text: string): Tree => ({ is: 'ratio', text });
export const text = (value: string): Tree => ({ is: 'text', text: value });
export const flag = (value: boolean): Tree => ({ is: 'flag', value });
export const day = (iso: string): Tree => ({ is: 'day', iso });
export const name = (id: string): Tree => ({ is: 'name', name: id });
export const parent = (id: string): Tree => ({ is: 'parent', name: id });
export const not = (of: Tree): Tree => ({ is: 'not', of });
export const compare = (left: Tree, sign: Sign, right: Tree): Tree => ({
  is: 'compare',
  operands: [left, right],
  signs: [sign],
});
export const call = (id: string, ...args: Tree[]): Tree => ({ is: 'call', name: id, args });

/** The text of an expression, every operand in brackets that is not a single word. */
export function print(tree: Tree): string {
  switch (tree.is) {
    case 'number':
    case 'ratio':
      return tree.text;
    case 'text':
      return `"${tree.text}"`;
    case 'flag':
      return String(tree.value);
    case 'day':
      return `date("${tree.iso}")`;
    case 'name':
      return tree.name;
    case 'parent':
      return `parent.${tree.name}`;
    case 'negate':
      return `-${operand(tree.of)}`;
    case 'not':
      return `not ${operand(tree.of)}`;
    case 'compare':
      return tree.operands
        .map((each, i) => (i === 0 ? operand(each) : `${tree.signs[i - 1]} ${operand(each)}`))
        .join(' ');
    case 'if':
      return `${operand(tree.test)} ? ${operand(tree.then)} : ${operand(tree.otherwise)}`;
    case 'call':
      return `${tree.name}(${tree.args.map(print).join(', ')})`;
    default:
      return `${operand(tree.left)} ${tree.is} ${operand(tree.right)}`;
  }
}

const SINGLE: ReadonlySet<Tree['is']> = new Set([
  'number',
  'ratio',
  'text',
  'flag',
  'day',
  'name',
  'parent',
  'call',
]);

const operand = (tree: Tree): string => (SINGLE.has(tree.is) ? print(tree) : `(${print(tree)})`);

/** Remembers what the expressions of a rule set mean, by their texts. */
export class Meanings {
  private readonly trees = new Map<string, Tree>();

  /** The text of the tree, to stand in a rule set. */
  write(tree: Tree): string {
    const written = print(tree);
    this.trees.set(written, tree);
    return written;
  }

  /** The tree that was written as this text; a text that is a single name needs no writing. */
  of(written: string): Tree {
    const tree = this.trees.get(written);
    if (tree) return tree;
    if (/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(written)) return name(written);
    throw new Error(`no tree was written as ${written}`);
  }
}
