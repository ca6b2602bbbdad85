import { shownAt } from '../../engine/columns/operations';
import type { PopulationData } from '../../engine/graph/population-data';
import { identityOf } from '../../engine/graph/relation';
import type { SourceCell } from '../../engine/problem';
import type { Id, Population } from '../rule-set';

/** The rows of a population by what its history calls them: the values of `historyKey`, or of the key. */
export interface HistoryKeys {
  readonly fields: readonly Id[];
  /** Rows by the identity of their key; more than one where the key does not tell them apart. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Rows whose key is blank in part: nothing can be looked up for them. */
  readonly nameless: readonly number[];
  textOf(row: number): readonly string[];
  /** Where the row's key stands. */
  cellOf(row: number): SourceCell | undefined;
}

export function historyKeys(population: Population, data: PopulationData): HistoryKeys {
  const fields = population.historyKey ?? population.key;
  const texts = Array.from({ length: data.rowCount }, (_, row) => keyText(fields, data, row));
  const rows = new Map<string, number[]>();
  const nameless: number[] = [];
  texts.forEach((key, row) => {
    if (key.includes('')) nameless.push(row);
    const identity = identityOf(key);
    const same = rows.get(identity);
    if (same) same.push(row);
    else rows.set(identity, [row]);
  });
  return {
    fields,
    rows,
    nameless,
    textOf: (row) => texts[row]!,
    cellOf: (row) => fields.map((field) => data.cellOf(field, row)).find((cell) => cell !== undefined),
  };
}

function keyText(fields: readonly Id[], data: PopulationData, row: number): string[] {
  const key = data.keyOf(row);
  return fields.map((field) => key[field] ?? String(shownAt(data.fields.get(field)!, row) ?? ''));
}
