import type { TableRef, ColumnRef } from '../../app/columns/reading-screen';
import type { ColumnAnswer, ColumnQuestion } from '../../rules/reading/column-questions';
import type { Id } from '../../rules/rule-set';
import type { GivenAnswers } from '../../sheets/choices/given-answers';
import type { GivenMapping, GivenPlace } from '../../sheets/mapping/given-mapping';
import type { Setup } from '../engine/review-engine';

/** Nobody chooses anything about a field whose place is undefined: it is looked for. */
export function withPlace(
  setup: Setup,
  { population, sheet, field }: ColumnRef,
  place: GivenPlace | undefined,
): Setup {
  const places = setup.mapping?.[population]?.[sheet] ?? {};
  return withPlaces(setup, { population, sheet }, set(places, field, place));
}

/** All places of a table at once; none of them: its fields are looked for again. */
export function withPlaces(
  { mapping, ...setup }: Setup,
  { population, sheet }: TableRef,
  places: Readonly<Record<Id, GivenPlace>>,
): Setup {
  const sheets = set(mapping?.[population] ?? {}, sheet, unlessEmpty(places));
  const all: GivenMapping = set(mapping ?? {}, population, unlessEmpty(sheets));
  return { ...setup, ...(unlessEmpty(all) && { mapping: all }) };
}

/** An answer for a whole column; undefined: the question is asked again. */
export function withAnswer(
  { answers, ...setup }: Setup,
  { population, sheet, field }: ColumnRef,
  question: ColumnQuestion,
  answer: ColumnAnswer | undefined,
): Setup {
  const before = answers?.[population]?.[sheet] ?? {};
  const given = set(before[field] ?? {}, question, answer);
  const fields = set(before, field, unlessEmpty(given));
  const sheets = set(answers?.[population] ?? {}, sheet, unlessEmpty(fields));
  const all: GivenAnswers = set(answers ?? {}, population, unlessEmpty(sheets));
  return { ...setup, ...(unlessEmpty(all) && { answers: all }) };
}

/** Nothing is said of a sheet any more: neither where its fields stand nor what its columns mean. */
export function withoutSheet(setup: Setup, table: TableRef): Setup {
  const { population, sheet } = table;
  const { answers, ...rest } = withPlaces(setup, table, {});
  const sheets = set(answers?.[population] ?? {}, sheet, undefined);
  const all: GivenAnswers = set(answers ?? {}, population, unlessEmpty(sheets));
  return { ...rest, ...(unlessEmpty(all) && { answers: all }) };
}

/** The record with this value under a key, or without the key. */
function set<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Record<string, Value> {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

function unlessEmpty<Held extends object>(record: Held): Held | undefined {
  return Object.keys(record).length === 0 ? undefined : record;
}
