import { tidy } from '../../engine/text/fold';
import { asksForSomething } from './asks';
import { clausesOf } from './clauses';
import { nameAndWords } from './name-and-words';

/** One of the targets in a sentence of a plan. */
export interface SentencePart {
  /** What is counted, in the sentence's own words. */
  readonly counted: string;
  /** The words that hold operator, value and unit. */
  readonly phrase: string;
  /** `trong đó`: the place among the parts of the target that this one is a part of. */
  readonly within?: number;
}

/**
 * The targets of a sentence, in their order: `đàn trâu: 28.500 con; đàn bò: 6.000 con`, `đạt 66% (trong đó, … đạt 55%)`. Words
 * without a number, a rating or somebody who gives the number say what the plan wants, and are no target.
 */
export function splitSentence(line: string): SentencePart[] {
  const parts: SentencePart[] = [];
  for (const { words, isPart, above } of clausesOf(tidy(line))) {
    if (!asksForSomething(words)) continue;
    const { counted, phrase } = nameAndWords(words);
    const outer = parts.at(-1);
    const within = isPart && outer ? (outer.within ?? parts.length - 1) : undefined;
    parts.push({
      counted: counted === '' ? nameOf(above, words, outer?.counted ?? '') : counted,
      phrase,
      ...(within !== undefined && { within }),
    });
  }
  return parts;
}

/** What is counted where the words themselves do not say it: it stands before the brackets they stand in. */
function nameOf(above: string | undefined, words: string, outer: string): string {
  const named = above === undefined || asksForSomething(above) ? outer : nameAndWords(above).counted;
  const condition = ALTERNATIVE.exec(words)?.[0];
  return condition === undefined ? named : `${named} (${condition.trim()})`;
}

/** `nếu chưa tính giá trị từ thủy điện`: another base of the same target. */
const ALTERNATIVE = /^nếu [^\d]*?(?= (?:là|đạt|tăng|giảm|khoảng) |\d|:)/iu;
