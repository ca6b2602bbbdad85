/** A name for a write that no other write has, also not one that somebody else makes in the same workbook. */
export function runId(): string {
  return crypto.randomUUID();
}
