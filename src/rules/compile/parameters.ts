import type { ValueType } from '../../engine/expression/types';
import type { Id, RuleSet } from '../rule-set';
import type { Parameter } from './binding';

const MILLISECONDS_A_DAY = 86_400_000;

/** The parameters with their values in this run: as answered, else as the rules have them. */
export function parametersOf(
  rules: RuleSet,
  values: ReadonlyMap<Id, number | string | boolean>,
): Parameter[] {
  return (rules.parameters ?? []).map(({ id, title, type, unit, value }) => {
    const shown = values.get(id) ?? value;
    const isDate = type === 'date';
    return {
      id,
      title,
      type: isDate ? { kind: 'date' } : typeOf(shown, unit),
      constant: isDate ? Date.parse(`${String(shown)}T00:00:00Z`) / MILLISECONDS_A_DAY : shown,
      shown,
    };
  });
}

function typeOf(value: number | string | boolean, unit: string | undefined): ValueType {
  if (typeof value === 'boolean') return { kind: 'flag' };
  if (typeof value === 'string') return { kind: 'text' };
  return unit === undefined ? { kind: 'number' } : { kind: 'number', unit };
}
