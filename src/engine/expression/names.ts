import { FUNCTIONS } from './functions/registry';
import { BUILT_IN_COLUMNS, ID, WORDS } from './words';

export { BUILT_IN_COLUMNS, WORDS };

export const FUNCTION_NAMES: readonly string[] = [...FUNCTIONS.keys()];

/** What no field, column, criterion, title or parameter may be called. */
export const RESERVED: ReadonlySet<string> = new Set([...WORDS, ...BUILT_IN_COLUMNS, ...FUNCTION_NAMES]);

/**
 * Whether a text can be an id: a letter or `_`, then letters, digits, `_` in any script, and not reserved.
 * NFC and NFD spell the same id, so whoever keeps one keeps its NFC.
 */
export function isId(text: string): boolean {
  const id = text.normalize('NFC');
  return ID.test(id) && !RESERVED.has(id);
}
