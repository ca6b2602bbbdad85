import type { RowRef } from '../../reports/screen/screen';

/** Of a line of a list, only what asks about its row. */
export function rowRef({ population, key, nth }: RowRef): RowRef {
  return { population, key, ...(nth === undefined ? {} : { nth }) };
}
