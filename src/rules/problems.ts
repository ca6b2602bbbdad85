import { distance } from 'fastest-levenshtein';
import type * as v from 'valibot';
import type { Params, Problem } from '../engine/problem';
import { KNOWN_KEYS } from './schema/objects';

/** A problem of the rule set itself: where it stands is a path. */
export function ruleProblem(
  path: string,
  code: string,
  params: Params = {},
  severity: Problem['severity'] = 'error',
): Problem {
  return { severity, code, params, path };
}

/** A path as people write it: `populations[0].criteria[2].method.target`. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** Where an issue of the schema stands. */
export function keysOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return issue.path?.map(({ key }) => key as string | number) ?? [];
}

/** What the schema found, as problems with paths. */
export function schemaProblem(issue: v.BaseIssue<unknown>): Problem {
  const keys = keysOf(issue);
  const path = pathOf(keys);
  const received = asWritten(issue.received);
  if (issue.type === 'never') return unknownKey(path, String(keys.at(-1)));
  if (issue.type === 'strict_tuple' && issue.expected === 'never')
    return ruleProblem(path, 'rules.too-many-items', { most: Number(keys.at(-1)) });
  // checks carry their code as message; the rest speaks of types
  if (issue.kind === 'validation') {
    const code = /^rules\./.test(issue.message) ? issue.message : 'rules.empty-text';
    return ruleProblem(path, code, { received });
  }
  if (issue.received === 'undefined') return missing(path, keys.at(-1));
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, choice]) => choice!);
  if (choices.length > 0 && issue.type !== 'union') {
    return ruleProblem(path, 'rules.wrong-choice', {
      received,
      choices,
      suggestion: nearest(unquote(received), choices),
    });
  }
  const code = NEEDS.get(issue.expected ?? '') ?? 'rules.wrong-type';
  return ruleProblem(path, code, { received, expected: issue.expected ?? '' });
}

/** What the schema expects, as a sentence of the catalogue. */
const NEEDS: ReadonlyMap<string, string> = new Map([
  ['number', 'rules.needs-number'],
  ['string', 'rules.needs-text'],
  ['("rank" | string)', 'rules.needs-text'],
  ['boolean', 'rules.needs-flag'],
  ['Object', 'rules.needs-object'],
  ['Array', 'rules.needs-list'],
  ['(number | string)', 'rules.needs-number-or-text'],
  ['(number | string | boolean)', 'rules.needs-number-text-or-flag'],
]);

function missing(path: string, key: string | number | undefined): Problem {
  return typeof key === 'number'
    ? ruleProblem(path, 'rules.missing-item', { place: key + 1 })
    : ruleProblem(path, 'rules.missing-key', { key: key ?? '' });
}

function unknownKey(path: string, key: string): Problem {
  const suggestion = nearest(key, [...KNOWN_KEYS]);
  return suggestion === null
    ? ruleProblem(path, 'rules.unknown-key', { key })
    : ruleProblem(path, 'rules.unknown-key-near', { key, suggestion });
}

/** The choice that a typing slip leads to, if one is near enough. */
export function nearest(word: string, choices: readonly string[]): string | null {
  const ranked = choices
    .map((choice) => ({ choice, slips: distance(word, choice) }))
    .sort((a, b) => a.slips - b.slips);
  const best = ranked[0];
  return best && best.slips > 0 && best.slips <= Math.max(1, Math.floor(word.length / 3))
    ? best.choice
    : null;
}

function unquote(text: string): string {
  return text.replace(/^"|"$/g, '');
}

/** What was found, as it stands in the JSON; a list and an object without what they hold. */
function asWritten(received: string): string {
  if (received === 'Array') return '[ … ]';
  if (received === 'Object') return '{ … }';
  return received.length > 80 ? `${received.slice(0, 77)}…` : received;
}
