import { fold } from '../../text/fold';

const folded = new WeakMap<readonly string[], readonly string[]>();

/** The texts of a dictionary as they are compared; folded once for as long as the dictionary lives. */
export function foldedDictionary(dictionary: readonly string[]): readonly string[] {
  const known = folded.get(dictionary);
  if (known) return known;
  const made = dictionary.map(fold);
  folded.set(dictionary, made);
  return made;
}
