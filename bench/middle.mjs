/** The median; of an even number of figures the upper one. */
export function middle(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
