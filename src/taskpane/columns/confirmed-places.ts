import type { FieldScreen, TableScreen } from '../../app/columns/reading-screen';
import type { GivenPlace } from '../../sheets/mapping/given-mapping';

/**
 * What confirming a table as it is shown says: each field stands where it is read, with the words that stand there; what was
 * looked for and not found is nowhere. Only proposed columns are confirmed by nobody, and what is no column needs no place.
 */
export function confirmedPlaces({ fields }: Pick<TableScreen, 'fields'>): Record<string, GivenPlace> {
  return Object.fromEntries(
    fields.flatMap((field): [string, GivenPlace][] => {
      const place = confirmedPlace(field);
      return place === undefined ? [] : [[field.field, place]];
    }),
  );
}

function confirmedPlace({ place, words = '', sure, open, questions }: FieldScreen): GivenPlace | undefined {
  if (place !== undefined) return isPlace(place) ? { column: place, words } : undefined;
  const asksForPlace = open && questions.every(({ given }) => given !== undefined);
  return sure === 'none' && asksForPlace ? { column: '', words: '' } : undefined;
}

/** Letters of a column or the number of a line: neither a section row nor the sheet's name. */
export function isPlace(place: string): boolean {
  return /^(?:[A-Z]+|\d+)$/.test(place);
}
