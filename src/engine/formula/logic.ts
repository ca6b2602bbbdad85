import { call } from './formula-text';

/** TRUE when all hold; of none TRUE. */
export function allOf(conditions: readonly string[]): string {
  const [only, ...others] = conditions;
  if (only === undefined) return 'TRUE';
  return others.length === 0 ? only : call('AND', ...conditions);
}

/** TRUE when one holds; of none FALSE. */
export function anyOf(conditions: readonly string[]): string {
  const [only, ...others] = conditions;
  if (only === undefined) return 'FALSE';
  return others.length === 0 ? only : call('OR', ...conditions);
}
