import { figureOf } from './figures';
import { wordsTarget } from './words-target';

/** Whether words of a plan ask for a number, for what somebody else gives, or for a rating. */
export function asksForSomething(words: string): boolean {
  const plain = words.replace(PER_ONE, '');
  if (figureOf(plain) !== undefined) return true;
  const { operator, assignedBy } = wordsTarget(plain);
  return operator === 'exactly' || assignedBy !== undefined || RATED.test(plain);
}

/** `trên 1 ha`: what the quantity is divided by. */
const PER_ONE = /(?:^|\s)(?:trên|mỗi) 1 (?=\p{L})/iu;

/** `đạt “Tập thể Lao động xuất sắc”`: quotation marks alone name a movement. */
const RATED = /(?:^|\s)đạt (?:danh hiệu )?[“"*][^”"*]+[”"*]/iu;
