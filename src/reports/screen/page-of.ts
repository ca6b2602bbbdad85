import type { Page, Slice } from './screen';

/** The lines of a page; only they are made. Beyond the end there are none. */
export function pageOf<Item, Line>(
  items: readonly Item[],
  { from, count }: Slice,
  line: (item: Item) => Line,
): Page<Line> {
  const first = Math.max(0, from);
  return {
    lines: items.slice(first, first + Math.max(0, count)).map(line),
    total: items.length,
  };
}
