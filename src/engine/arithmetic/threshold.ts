import { parseShare, type Ratio } from './ratio';

/** How many of a base must say yes: at least an exact share of it, or more than that. */
export interface Threshold {
  readonly share: Ratio;
  /** More than the share (`>50%`), not at least. */
  readonly strict: boolean;
  /** As the rules write it. */
  readonly text: string;
}

/** `'90%'` and `'2/3'`: at least; `'>50%'`: more than. Undefined when the text is no threshold. */
export function parseThreshold(text: string): Threshold | undefined {
  const compact = text.normalize('NFC').replace(/\s+/g, '');
  const strict = compact.startsWith('>');
  const share = parseShare(strict ? compact.slice(1) : compact);
  return share && { share, strict, text };
}

/**
 * The least whole number of votes that reaches the threshold, exactly: 90 % of 7 is 7, more than 50 % of 8 is 5. Of nobody
 * no threshold is reached: 1 of 0.
 *
 * @param base a whole number ≥ 0
 */
export function votesNeeded({ share, strict }: Threshold, base: number): number {
  if (base === 0) return 1;
  const exact = share.numerator * BigInt(base);
  const { denominator } = share;
  return Number(strict ? exact / denominator + 1n : (exact + denominator - 1n) / denominator);
}

/** Whether so many votes of the base reach the threshold; of nobody none do. */
export function isReached(threshold: Threshold, votes: number, base: number): boolean {
  return base > 0 && votes >= votesNeeded(threshold, base);
}

/** Whether the votes are exactly half of the base where more than half is asked: a tie. */
export function isTie({ share, strict }: Threshold, votes: number, base: number): boolean {
  return strict && share.numerator * 2n === share.denominator && base > 0 && votes * 2 === base;
}
