import type {
  AccessorNode,
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  RelationalNode,
  SymbolNode,
} from 'mathjs';
import type { Span } from '../problem';
import { tokenOf } from './grammar';
import type { Arithmetic, Comparison, Syntax } from './syntax';
import type { Token } from './token';

/** Reports what may not stand in the source. */
export type Refuse = (code: string, at: Span) => void;

const ARITHMETIC: Readonly<Record<string, Arithmetic>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  pow: '^',
};

const COMPARISON: Readonly<Record<string, Comparison>> = {
  equal: '==',
  unequal: '!=',
  smaller: '<',
  smallerEq: '<=',
  larger: '>',
  largerEq: '>=',
};

/** A part with the positions of its first and last token. */
interface Part {
  readonly syntax: Syntax;
  readonly first: number;
  readonly last: number;
}

type Shape = Syntax extends infer S
  ? S extends Syntax
    ? Omit<S, 'start' | 'end' | 'bracketed'>
    : never
  : never;

/** The tree of mathjs as the language has it; the kinds of node it does not have are refused. */
export function toSyntax(root: MathNode, tokens: readonly Token[], refuse: Refuse): Syntax {
  return part(root).syntax;

  function part(node: MathNode): Part {
    switch (node.type) {
      case 'ConstantNode':
        return leaf(tokenOf((node as ConstantNode).value));
      case 'SymbolNode':
        return leaf(tokenOf((node as SymbolNode).name));
      case 'ParenthesisNode':
        return bracketed(part((node as ParenthesisNode).content));
      case 'OperatorNode':
        return operation(node as unknown as Operation);
      case 'RelationalNode': {
        const { conditionals, params } = node as RelationalNode;
        return comparison(
          conditionals.map((name) => COMPARISON[name]!),
          params.map(part),
        );
      }
      case 'ConditionalNode':
        return choice(node as ConditionalNode);
      case 'FunctionNode':
        return call(node as FunctionNode<MathNode>);
      case 'AccessorNode':
        return member(node as AccessorNode);
      default:
        return refused('expression.not-allowed', 0, tokens.length);
    }
  }

  /** The part that goes from one token to another; those of a refused node may lie beyond what there is. */
  function make(shape: Shape, first: number, last: number): Part {
    const [from, to] = [tokens[Math.max(first, 0)]!, tokens[Math.min(last, tokens.length - 1)]!];
    return { syntax: { ...shape, start: from.start, end: to.end } as Syntax, first, last };
  }

  function refused(code: string, first: number, last: number): Part {
    const made = make({ kind: 'refused' }, first, last);
    refuse(code, made.syntax);
    return made;
  }

  function leaf(position: number): Part {
    const token = tokens[position]!;
    if (token.kind !== 'name') {
      const { start: _start, end: _end, ...shape } = token as Exclude<Token, { kind: 'mark' | 'refused' }>;
      return make(shape as Shape, position, position);
    }
    const { name } = token;
    if (name === 'parent') return refused('expression.parent-alone', position, position);
    if (name === 'true' || name === 'false') {
      return make({ kind: 'flag', value: name === 'true' }, position, position);
    }
    return make({ kind: 'name', name, of: 'own' }, position, position);
  }

  function bracketed({ syntax, first, last }: Part): Part {
    const made = make(syntax, first - 1, last + 1);
    return { ...made, syntax: { ...made.syntax, bracketed: true } };
  }

  function operation({ fn, args, implicit }: Operation): Part {
    const operands = args.map(part);
    const [left, right] = operands;
    if (!right) return unary(fn, left!);
    if (implicit) return refused('expression.no-operator', left!.first, right.last);
    if (fn in COMPARISON) return comparison([COMPARISON[fn]!], operands);
    if (fn === 'and' || fn === 'or') {
      return make(
        { kind: 'logic', operator: fn, left: left!.syntax, right: right.syntax },
        left!.first,
        right.last,
      );
    }
    const operator = ARITHMETIC[fn];
    if (!operator) return refused('expression.not-allowed', left!.first, right.last);
    return arithmetic(operator, left!, right);
  }

  function unary(fn: string, { syntax, first, last }: Part): Part {
    if (fn === 'not') return make({ kind: 'not', operand: syntax }, first - 1, last);
    const sign = fn === 'unaryMinus' ? '-' : fn === 'unaryPlus' ? '+' : undefined;
    if (!sign) return refused('expression.not-allowed', first - 1, last);
    return make({ kind: 'sign', sign, operand: syntax }, first - 1, last);
  }

  function arithmetic(operator: Arithmetic, left: Part, right: Part): Part {
    const [first, last] = [left.first, right.last];
    if (isBareNot(left.syntax)) return refused('expression.not-without-brackets', first, last);
    if ((operator === '+' || operator === '-') && isBareRatio(right.syntax)) {
      return refused('expression.ratio-after-sign', first, last);
    }
    return make({ kind: 'arithmetic', operator, left: left.syntax, right: right.syntax }, first, last);
  }

  function comparison(operators: readonly Comparison[], parts: readonly Part[]): Part {
    const [first, last] = [parts[0]!.first, parts.at(-1)!.last];
    const operands = parts.map(({ syntax }) => syntax);
    if (operands.slice(0, -1).some(isBareNot)) {
      return refused('expression.not-without-brackets', first, last);
    }
    return make({ kind: 'comparison', operators, operands }, first, last);
  }

  function choice({ condition, trueExpr, falseExpr }: ConditionalNode): Part {
    const [asked, yes, no] = [part(condition), part(trueExpr), part(falseExpr)];
    const shape: Shape = { kind: 'choice', condition: asked.syntax, yes: yes.syntax, no: no.syntax };
    return make(shape, asked.first, no.last);
  }

  function call({ fn, args }: FunctionNode<MathNode>): Part {
    const parts = args.map(part);
    const callee = placeOf(fn);
    const last = (parts.at(-1)?.last ?? callee.last + 1) + 1;
    const token = tokens[callee.first]!;
    if (fn.type !== 'SymbolNode' || token.kind !== 'name') {
      return refused('expression.no-function', callee.first, last);
    }
    return make(
      { kind: 'call', name: token.name, nameAt: token, arguments: parts.map(({ syntax }) => syntax) },
      callee.first,
      last,
    );
  }

  function placeOf(fn: MathNode): Pick<Part, 'first' | 'last'> {
    if (fn.type !== 'SymbolNode') return part(fn);
    const position = tokenOf((fn as SymbolNode).name);
    return { first: position, last: position };
  }

  /** `parent.x`; there is nothing else that has members. */
  function member({ object, index }: AccessorNode): Part {
    const { first, last } = placeOf(object);
    const owner = tokens[first]!;
    const token = tokens[last + 2];
    const isParent = object.type === 'SymbolNode' && owner.kind === 'name' && owner.name === 'parent';
    if (!isParent || !index.dotNotation || token?.kind !== 'name') {
      return refused('expression.member', first, last + 2);
    }
    return make({ kind: 'name', name: token.name, of: 'parent' }, first, last + 2);
  }
}

/** The typings of mathjs leave the operands of an operator open. */
interface Operation extends Pick<OperatorNode, 'implicit'> {
  readonly fn: string;
  readonly args: readonly MathNode[];
}

function isBareNot(syntax: Syntax): boolean {
  return syntax.kind === 'not' && !syntax.bracketed;
}

function isBareRatio(syntax: Syntax): boolean {
  if (syntax.bracketed) return false;
  return syntax.kind === 'ratio' || (syntax.kind === 'sign' && isBareRatio(syntax.operand));
}
