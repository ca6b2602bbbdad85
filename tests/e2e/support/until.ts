const PATIENCE_MS = 30_000;

/** Waits for what happens in the host sooner or later. @throws where it does not */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`it did not come to pass: ${holds.toString()}`);
    await new Promise((go) => setTimeout(go, 10));
  }
}
