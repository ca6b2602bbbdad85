import type { Heading, Headings } from '../../sheets/mapping/column-match';

/** What stands in a place; undefined for what is no column and no line: a section row, the sheet's name. */
export function headingOf({ column, line }: Headings, place: string): Heading | undefined {
  if (!/^(?:[A-Z]+|\d+)$/.test(place)) return undefined;
  const known = (/^\d/.test(place) ? line : column).find((heading) => heading.place === place);
  return known ?? { place, words: '' };
}
