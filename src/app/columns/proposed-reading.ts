import type { GivenMapping, GivenPlace } from '../../sheets/mapping/given-mapping';
import { TAKEN, type SheetColumns } from '../../sheets/mapping/column-match';
import { headingOf } from './heading-of';

/**
 * What was read where, as choices that say the same, each place with its words. Of several tables on one sheet the first
 * counts; fields that stand in a section row or in the sheet's name, and columns that are only proposed, are left out.
 */
export function proposedReading(found: readonly SheetColumns[]): { readonly mapping: GivenMapping } {
  const mapping: Record<string, Record<string, Record<string, GivenPlace>>> = {};
  for (const table of found) {
    const sheets = (mapping[table.population] ??= {});
    if (Object.hasOwn(sheets, table.sheet)) continue;
    const taken = table.columns.filter(({ confidence }) => confidence >= TAKEN);
    const headings = table.headings();
    sheets[table.sheet] = Object.fromEntries(
      taken.flatMap(({ field, column }): [string, GivenPlace][] => {
        const heading = headingOf(headings, column);
        return heading ? [[field, { column, words: heading.words }]] : [];
      }),
    );
  }
  return { mapping };
}
