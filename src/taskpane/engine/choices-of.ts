import type { ReadingChoices } from '../../sheets/choices/reading-choices';
import type { Setup } from './review-engine';

/** What a setup says about how sheets are read. */
export function choicesOf({ sheets, mapping, answers }: Setup): ReadingChoices {
  return { sheets, mapping, answers };
}
