import { formAcross } from './forms/form-across';
import { formOnSheet } from './forms/form-on-sheet';
import type { Form } from './forms/form-part';
import { isTooLarge } from './limits';
import type { PopulationWords } from './population-words';
import { findHeader, neededFields, type GivenColumns, type Header } from './recognise/find-header';
import type { SheetView } from './sheet-view';

/** A population's table as it was recognised on a sheet. */
export type FoundTable =
  | { readonly layout: 'rows'; readonly header: Header }
  | { readonly layout: 'columns' | 'sheets'; readonly form: Form };

/** In the population's layout; a CSV, and a sheet that we collected, always have a row for each. */
export function recogniseTable(
  view: SheetView,
  words: PopulationWords,
  given?: GivenColumns,
): FoundTable | undefined {
  const { population, names } = words;
  if (words.form === undefined || view.isCsv || view.grid.collected) {
    const header = findHeader(view, population, names, given);
    return header && { layout: 'rows', header };
  }
  if (isTooLarge(view)) return undefined;
  const form =
    population.layout === 'columns'
      ? formAcross(view, words.form, given)
      : formOnSheet(view, words.form, given);
  return form && { layout: form.layout, form };
}

/** Too few to tell a table from a line of words. */
const FEW_FIELDS = 2;

/** How well a table fits its population. */
export interface Fit {
  /** Share of the needed columns that were found, 0 – 1; for a form whether it is one. */
  readonly found: number;
  /** How many fields were found. */
  readonly fields: number;
  /** Whether it may be the population's by its content, without its name. */
  readonly likely: boolean;
}

export function fitOf(table: FoundTable | undefined, { population }: PopulationWords): Fit {
  if (table === undefined) return { found: 0, fields: 0, likely: false };
  if (table.layout !== 'rows') {
    const { known, fits } = table.form;
    return { found: fits ? 1 : 0, fields: known, likely: fits };
  }
  // a field that several columns name is found, though none is read
  const columns = new Set([...table.header.columns.keys(), ...table.header.matches.fields.keys()]);
  const needed = neededFields(population);
  const hits = needed.filter((field) => columns.has(field.id)).length;
  const found = needed.length === 0 ? 0 : hits / needed.length;
  const most = population.fields.filter((field) => (field.from ?? 'column') === 'column').length;
  return { found, fields: columns.size, likely: found >= 0.5 && columns.size >= Math.min(FEW_FIELDS, most) };
}
