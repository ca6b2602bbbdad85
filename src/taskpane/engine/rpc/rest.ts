/** A frame, so that a pane that sends or takes much still answers a click. */
const SLICE_MS = 12;

/** Asked between pieces of long work: after a slice of it, everything else has its turn. */
export class Rest {
  private since = performance.now();

  async now(): Promise<void> {
    if (performance.now() - this.since < SLICE_MS) return;
    await new Promise((go) => setTimeout(go, 0));
    this.since = performance.now();
  }
}
