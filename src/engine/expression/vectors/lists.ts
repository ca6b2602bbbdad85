import { MISSING, NO, NO_CODE, YES } from '../../columns/column';
import { fold } from '../../text/fold';
import { foldedDictionary } from './dictionary';
import { lengthOf, together, type FlagVector, type ListVector, type TextVector } from './vector';

/** Whether a list holds a text, after folding. */
export function holds(lists: ListVector, wanted: TextVector, size: number): FlagVector {
  const lane = together(lists, wanted);
  const values = new Uint8Array(lengthOf(lane, size));
  const texts = foldedDictionary(wanted.dictionary);
  const folded = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const known = folded.get(text) ?? fold(text);
    folded.set(text, known);
    return known;
  };
  for (let i = 0; i < values.length; i++) {
    const list = lists.values[i & lists.lane]!;
    const code = wanted.codes[i & wanted.lane]!;
    values[i] =
      list === null || code === NO_CODE
        ? MISSING
        : list.some((text) => foldOnce(text) === texts[code])
          ? YES
          : NO;
  }
  return { values, lane };
}
