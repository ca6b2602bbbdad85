/** Puts things in order into groups of at most so much weight; one that is heavier goes alone. */
export function pack<Item>(items: readonly Item[], weight: (item: Item) => number, most: number): Item[][] {
  const groups: Item[][] = [];
  let group: Item[] = [];
  let sum = 0;
  for (const item of items) {
    const more = weight(item);
    if (group.length > 0 && sum + more > most) {
      groups.push(group);
      group = [];
      sum = 0;
    }
    group.push(item);
    sum += more;
  }
  return group.length > 0 ? [...groups, group] : groups;
}
