import { validateRules, type Validation } from '../../../src/rules/validate';
import pristine from './two-populations.json';

/** JSON that a test breaks at will; not a rule set any more. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A valid rule set of two populations, `xa` (units) and `nguoi` (its people), with every kind of place in it. */
export const validJson = (): Json => structuredClone(pristine) as Json;

/**
 * The rule set with one place set to a value; undefined removes it. Places are written as problems write them:
 * `populations[0].criteria[1].method`. A place one beyond the end of a list is appended.
 */
export function withValue(json: Json, path: string, value: Json | undefined): Json {
  const steps = stepsOf(path);
  const last = steps.pop()!;
  let at: Json = json;
  for (const step of steps) at = child(at, step);
  if (Array.isArray(at)) at[Number(last)] = value as Json;
  else if (value === undefined) delete (at as Record<string, Json>)[last];
  else (at as Record<string, Json>)[last] = value;
  return json;
}

function child(at: Json, step: string): Json {
  const found = Array.isArray(at) ? at[Number(step)] : (at as Record<string, Json>)[step];
  if (found !== undefined) return found;
  if (Array.isArray(at)) throw new Error(`no item ${step}`);
  return ((at as Record<string, Json>)[step] = {});
}

const stepsOf = (path: string): string[] => path.split(/[.[\]]+/).filter((step) => step !== '');

export const broken = (changes: Readonly<Record<string, Json | undefined>>): Validation =>
  validateRules(
    Object.entries(changes).reduce((json, [path, value]) => withValue(json, path, value), validJson()),
  );

/** Where the errors of a rule set are, with their codes, for a test that fails to show. */
export const errorPaths = ({ problems }: Validation): string[] =>
  problems.filter(({ severity }) => severity === 'error').map(({ path }) => path ?? '(no path)');

/** Whether a problem stands at the place or inside it. */
export const pointsAt = (place: string, path: string): boolean =>
  path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
