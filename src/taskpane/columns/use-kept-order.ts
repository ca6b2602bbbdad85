import { useRef } from 'react';

/** Items in the order in which they were first shown, whatever has been answered since: nothing moves away under a person's hand. */
export function useKeptOrder<Item>(items: readonly Item[], idOf: (item: Item) => string): readonly Item[] {
  const order = useRef(new Map<string, number>());
  for (const item of items) {
    const id = idOf(item);
    if (!order.current.has(id)) order.current.set(id, order.current.size);
  }
  const placeOf = (item: Item): number => order.current.get(idOf(item)) ?? 0;
  return items.toSorted((one, other) => placeOf(one) - placeOf(other));
}
