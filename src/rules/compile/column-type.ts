import type { ValueType } from '../../engine/expression/types';
import type { Column, Id } from '../rule-set';
import type { Binding } from './binding';

/** A column's type: a roll-up is a number, a formula is what its expression gives, in the unit it declares. */
export function columnType(compilation: Binding, population: Id, column: Column, path: string): ValueType {
  const declared: ValueType =
    column.unit === undefined ? { kind: 'number' } : { kind: 'number', unit: column.unit };
  // a share is a plain ratio whatever is declared (rule language, "Expressions")
  if ('rollUp' in column) return column.rollUp.take === 'share' ? { kind: 'number', unit: '' } : declared;
  const bound = compilation.bind(column.formula, `${path}.formula`, compilation.placeOf(population), 'any');
  const type = bound?.program.type ?? declared;
  return type.kind === 'number' || type.kind === 'ratio' ? withUnit(type, declared) : type;
}

function withUnit(type: ValueType, declared: ValueType): ValueType {
  if (declared.kind === 'number' && declared.unit !== undefined) return declared;
  return type.kind === 'ratio' ? { kind: 'number' } : type;
}
