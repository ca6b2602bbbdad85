import { NotTranslatable } from './not-translatable';

/** What a formula of Excel may have at most. */
const MOST_CHARACTERS = 8192;
const MOST_LEVELS = 64;

/** The formula itself, if Excel takes one so long and so deep. @throws NotTranslatable */
export function withinLimits(formula: string): string {
  // the `=` before it counts
  if (formula.length >= MOST_CHARACTERS) {
    throw new NotTranslatable('formula.too-long', { length: formula.length + 1, most: MOST_CHARACTERS });
  }
  if (brackets(formula) <= MOST_LEVELS) return formula;
  const depth = depthOf(formula);
  if (depth > MOST_LEVELS) throw new NotTranslatable('formula.too-deep', { depth, most: MOST_LEVELS });
  return formula;
}

/** How many brackets open: no formula is deeper, and most have too few to be looked at closely. */
function brackets(formula: string): number {
  let count = 0;
  for (let at = formula.indexOf('('); at >= 0; at = formula.indexOf('(', at + 1)) count++;
  return count;
}

/** How deep the brackets of a formula stand, those in texts and sheet names left out. */
export function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const [piece] of formula.matchAll(PIECE)) {
    if (piece === '(') deepest = Math.max(deepest, ++depth);
    else if (piece === ')') depth--;
  }
  return deepest;
}

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]/g;
