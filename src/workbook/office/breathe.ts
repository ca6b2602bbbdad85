/** Lets Excel and the pane do what waits: long work calls this between pieces, so that nothing stands still. */
export function breathe(): Promise<void> {
  return new Promise((go) => setTimeout(go, 0));
}
