/** Excel on the web takes and gives at most this much per request (documented), measured in UTF-8. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** A read of more cells than this gives `null` (office-js issues 4783, 4792). */
export const MOST_CELLS_READ = 5_000_000;
/** More cells than this are no range to work on in Excel on the web (documented). */
export const MOST_CELLS = 33_554_000;
/** An address longer than this is cut without a word (documented). */
export const MOST_ADDRESS_CHARACTERS = 8_192;

export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');
