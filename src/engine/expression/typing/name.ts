import { parseShare, ratioOf } from '../../arithmetic/ratio';
import { NO, YES } from '../../columns/column';
import type { Span } from '../problem';
import type { Owner, Reference, Resolved } from '../scope';
import { similar } from '../suggestion';
import type { ValueType } from '../types';
import { datePiece, flagPiece, numberPiece, textPiece } from '../formulas/literals';
import type { Formula } from '../formulas/piece';
import { readPiece } from '../formulas/read';
import type { Run } from '../vectors/run';
import {
  constantFlag,
  constantNumber,
  constantText,
  flagsOf,
  levelsOf,
  listsOf,
  numbersOf,
  textsOf,
} from '../vectors/vector';
import type { Context } from './context';
import { exactRatio, type Term } from './term';

/** The column or parameter that a name stands for. */
export function checkName(name: string, of: Owner, at: Span, context: Context): Term | undefined {
  const resolved = context.scope.resolve(name, of);
  if (resolved) return resolvedTerm(resolved, at, context);
  const usage = of === 'own' ? context.usageOf(name) : undefined;
  if (usage !== undefined) return context.refuse('expression.function-without-call', at, { usage });
  return refuseUnknown('name', name, context.scope.names(of), at, context);
}

/** Says that nothing is called so, and what is called almost so. */
export function refuseUnknown(
  what: 'name' | 'function',
  name: string,
  candidates: readonly string[],
  at: Span,
  context: Context,
): undefined {
  const close = similar(name, candidates);
  return close === undefined
    ? context.refuse(`expression.unknown-${what}`, at, { name })
    : context.refuse(`expression.unknown-${what}-similar`, at, { name, similar: close });
}

export function resolvedTerm(resolved: Resolved, at: Span, context: Context): Term {
  if ('constant' in resolved) return constantTerm(resolved.type, resolved.constant, at);
  context.reads(resolved.reference);
  return columnTerm(resolved.type, resolved.reference, at);
}

function columnTerm(type: ValueType, reference: Reference, at: Span): Term {
  const formula: Formula = () => readPiece(reference, type);
  switch (type.kind) {
    case 'number':
      return {
        ...type,
        step: ({ frame }: Run) => numbersOf(frame.read(reference), 'number'),
        formula,
        at,
      };
    case 'ratio':
      return {
        kind: 'number',
        unit: '',
        step: ({ frame }) => numbersOf(frame.read(reference), 'number'),
        formula,
        at,
      };
    case 'date':
      return { kind: 'date', step: ({ frame }) => numbersOf(frame.read(reference), 'date'), formula, at };
    case 'flag':
      return { kind: 'flag', step: ({ frame }) => flagsOf(frame.read(reference)), formula, at };
    case 'text':
      return { kind: 'text', step: ({ frame }) => textsOf(frame.read(reference)), formula, at };
    case 'texts':
      return { kind: 'texts', step: ({ frame }) => listsOf(frame.read(reference)), formula, at };
    case 'level': {
      const { scale } = type;
      return { kind: 'level', scale, step: ({ frame }) => levelsOf(frame.read(reference)), formula, at };
    }
  }
}

/** @throws TypeError when the scope gives a constant that is not of the type it names */
function constantTerm(type: ValueType, constant: number | string | boolean, at: Span): Term {
  if (type.kind === 'number' && typeof constant === 'number') {
    const vector = constantNumber(constant);
    return { ...type, constant, step: () => vector, formula: () => numberPiece(constant), at };
  }
  if (type.kind === 'date' && typeof constant === 'number') {
    const vector = constantNumber(constant);
    return { kind: 'date', step: () => vector, formula: () => datePiece(constant), at };
  }
  if (type.kind === 'flag' && typeof constant === 'boolean') return literalFlag(constant, at);
  if (type.kind === 'text' && typeof constant === 'string') return literalText(constant, at);
  if (type.kind === 'ratio' && typeof constant !== 'boolean') {
    const share = typeof constant === 'number' ? ratioOf(constant) : parseShare(constant);
    if (share) return exactRatio(share, at);
  }
  throw new TypeError(`a constant ${JSON.stringify(constant)} was promised as ${type.kind}`);
}

export function literalFlag(value: boolean, at: Span): Term {
  const vector = constantFlag(value ? YES : NO);
  return { kind: 'flag', step: () => vector, formula: () => flagPiece(value), at };
}

export function literalText(value: string, at: Span): Term {
  const vector = constantText(value);
  return { kind: 'text', constant: value, step: () => vector, formula: () => textPiece(value), at };
}
