/** Where Microsoft serves office.js and the files that office.js loads after it. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * What a page may load and where it may connect: nothing but itself and the server of Microsoft's library, if that is not
 * its own.
 *
 * Styles: Griffel (Fluent UI) and office.js for the web make `<style>` elements at run time. A nonce would protect
 * nothing in a static page, where everyone can read it. Griffel alone gets by with the hash of an empty style
 * element (it fills it through the CSSOM, which a policy does not govern); office.js for the web does not, and it
 * cannot be tried without Excel. With `connect-src`, `img-src` and `font-src` closed a style cannot send anything away.
 * @param officeScript address of office.js: at Microsoft's, or relative to the page
 */
export function contentSecurityPolicy(officeScript: string): string {
  const microsoft = officeScript.startsWith(`${OFFICE_CDN}/`) ? ` ${OFFICE_CDN}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${microsoft}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
