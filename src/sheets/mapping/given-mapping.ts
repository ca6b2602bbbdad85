import type { Id } from '../../rules/rule-set';
import { ofKey, ofSheet } from '../choices/sheet-name';
import { TAKEN, type SheetColumns } from './column-match';

/**
 * Where a field stands: its column's letters. With criteria down, the number of its row; with a sheet for each unit, of a
 * criterion the row and of a review stage the letters. '' says that it stands nowhere on that sheet. With the words
 * that stood there when it was given, it is found again by them where columns or rows have moved; with '', they are
 * words that were taken for the field and are not.
 */
export type GivenPlace = string | { readonly column: string; readonly words: string };

/** What a secretary has confirmed or changed: population → sheet → field, criterion or stage → its place. */
export type GivenMapping = BySheet<GivenPlace>;

/** A mapping as it fits the sheets that are there (`choices/fit-mapping`). */
export type FittedMapping = BySheet<string>;

type BySheet<Place> = Readonly<Record<Id, Readonly<Record<string, Readonly<Record<Id, Place>>>>>>;

/** The part of a mapping that is about one population on one sheet; undefined where nothing was given. */
export function givenOn(
  mapping: FittedMapping,
  population: Id,
  sheet: string,
): ReadonlyMap<Id, string> | undefined {
  const places = ofSheet(ofKey(mapping, population), sheet);
  return places && new Map(Object.entries(places));
}

/** The letters or the number of a place that was given. */
export function placeOf(given: GivenPlace): string {
  return typeof given === 'string' ? given : given.column;
}

/** The number of a column from 0; undefined for what are no letters of a column. */
export function columnOf(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The number of a row from 0; undefined for what is no number of a row. */
export function rowOf(number: string): number | undefined {
  return /^[1-9]\d{0,6}$/.test(number) ? Number(number) - 1 : undefined;
}

/** What was found, as a mapping that says the same: for a secretary to confirm or change. The first table of a sheet counts. */
export function mappingOf(found: readonly SheetColumns[]): FittedMapping {
  const populations = new Map<Id, Map<string, Record<Id, string>>>();
  for (const { population, sheet, columns } of found) {
    const sheets = populations.get(population) ?? new Map<string, Record<Id, string>>();
    populations.set(population, sheets);
    if (sheets.has(sheet)) continue;
    const taken = columns.filter(({ confidence }) => confidence >= TAKEN);
    sheets.set(sheet, Object.fromEntries(taken.map(({ field, column }) => [field, column])));
  }
  return Object.fromEntries([...populations].map(([id, sheets]) => [id, Object.fromEntries(sheets)]));
}
