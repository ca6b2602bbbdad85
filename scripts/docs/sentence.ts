import { isCode, type Code } from '../../src/locale/catalogue';

/** A code that came as data, as a code of the catalogue. @throws Error when there is no sentence for it */
export function codeOf(code: string): Code {
  if (!isCode(code)) throw new Error(`the catalogue has no sentence ${code}`);
  return code;
}
