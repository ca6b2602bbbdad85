import { headerKey, withoutBrackets } from './header-key';
import { withoutNumber } from './numbering';

/**
 * Whether words may be the last of a header that names a field. A name is found by the key of a column's words put
 * together, so the last of them that have a key are an ending of it, with or without their number and brackets: where no
 * cell of some rows is one, these rows are no header. Most rows of data are told so at the price of one look.
 */
export function endingsOf(keys: Iterable<string>): (text: string) => boolean {
  let endings: Set<string> | undefined;
  return (text) => {
    endings ??= allEndings(keys);
    const bare = withoutNumber(text);
    const variants = [text, withoutBrackets(text), bare, withoutBrackets(bare)];
    return variants.some((words) => endings?.has(headerKey(words)));
  };
}

function allEndings(keys: Iterable<string>): Set<string> {
  const endings = new Set<string>();
  for (const key of keys) for (let from = 0; from < key.length; from++) endings.add(key.slice(from));
  return endings;
}
