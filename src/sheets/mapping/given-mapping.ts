import type { Id } from '../../rules/rule-set';
import { TAKEN, type SheetColumns } from './column-match';

/**
 * What a secretary has confirmed or changed: population → sheet → field → its column's letters. With criteria down,
 * the number of its row; with a sheet for each unit, criterion → row and review stage → letters. '' says that the field
 * stands nowhere on that sheet.
 */
export type GivenMapping = Readonly<Record<Id, Readonly<Record<string, Readonly<Record<Id, string>>>>>>;

/** The part of a mapping that is about one population on one sheet; undefined where nothing was given. */
export function givenOn(
  mapping: GivenMapping,
  population: Id,
  sheet: string,
): ReadonlyMap<Id, string> | undefined {
  const sheets = Object.hasOwn(mapping, population) ? mapping[population] : undefined;
  const name = Object.keys(sheets ?? {}).find((one) => one.normalize('NFC') === sheet.normalize('NFC'));
  return sheets === undefined || name === undefined ? undefined : new Map(Object.entries(sheets[name] ?? {}));
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
export function mappingOf(found: readonly SheetColumns[]): GivenMapping {
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
