/**
 * Settles when a script of the page has been loaded (true) or cannot be (false).
 * @param isThere whether what the script defines exists already: it may have run before anyone listened
 */
export function scriptLoaded(script: HTMLScriptElement | null, isThere: () => boolean): Promise<boolean> {
  if (isThere()) return Promise.resolve(true);
  // browser-check.js listens from the beginning and marks what failed.
  if (script === null || script.dataset['failed'] !== undefined) return Promise.resolve(false);
  return new Promise((settle) => {
    script.addEventListener('load', () => settle(isThere()));
    script.addEventListener('error', () => settle(false));
  });
}
