import type { Id } from '../../rules/rule-set';
import type { Setting, SettingValue } from '../../rules/settings/setting';
import type { Setup } from '../engine/review-engine';

/** Nothing chosen yet: no pack has an empty id. */
export const EMPTY_SETUP: Setup = { pack: '', sheets: {}, changes: {} };

/** A period of spaces only is none: the rule set's own holds. */
export function withPeriod({ period: _, ...setup }: Setup, period: string): Setup {
  const text = period.trim();
  return text === '' ? setup : { ...setup, period: text };
}

/** No sheets: the population is found by names and headers again. */
export function withSheets(setup: Setup, population: Id, names: readonly string[]): Setup {
  const { [population]: _, ...others } = setup.sheets;
  return { ...setup, sheets: names.length === 0 ? others : { ...others, [population]: names } };
}

/** What equals the rule set's own value is no change. */
export function withChange(setup: Setup, { path, original }: Setting, value: SettingValue): Setup {
  const { [path]: _, ...others } = setup.changes;
  return { ...setup, changes: value === original ? others : { ...others, [path]: value } };
}

/** Whether two setups ask for the same run, whatever the order in which they were put together. */
export function sameSetup(one: Setup, other: Setup): boolean {
  return canonical(one) === canonical(other);
}

function canonical({ pack, period, sheets, changes, mapping = {}, answers = {} }: Setup): string {
  return JSON.stringify([pack, period ?? null, sheets, changes, mapping, answers], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? sorted(value) : value,
  );
}

function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
