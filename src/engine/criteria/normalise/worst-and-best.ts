/** Where the worst and the best of some results stand; of equal ones the first. @param values at least one */
export function worstAndBest(values: Float64Array, lower: boolean): { worst: number; best: number } {
  let least = 0;
  let most = 0;
  for (let at = 1; at < values.length; at++) {
    if (values[at]! < values[least]!) least = at;
    if (values[at]! > values[most]!) most = at;
  }
  return lower ? { worst: most, best: least } : { worst: least, best: most };
}
