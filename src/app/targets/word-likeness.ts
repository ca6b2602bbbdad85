import { fold } from '../../engine/text/fold';

/** Words that say nothing of what is counted. */
const EMPTY = new Set(
  fold(
    'các và của trên địa bàn đạt được có là với về theo trong số mức độ tỷ lệ chỉ tiêu kế hoạch năm đến cuối giai đoạn so tổng công tác thực hiện xây dựng tham gia cho để một những',
  ).split(' '),
);

export type Likeness =
  | { readonly kind: 'same-name'; readonly degree: 1 }
  | {
      readonly kind: 'contained' | 'shared-words';
      readonly degree: number;
      readonly shared: readonly string[];
    };

/** How alike two names are by their words, of which rare ones count more. */
export class WordLikeness {
  private readonly frequency = new Map<string, number>();

  /** @param names all names that are told apart */
  constructor(private readonly names: readonly string[]) {
    for (const name of names) {
      for (const word of new Set(wordsOf(name)))
        this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1);
    }
  }

  /** @returns undefined where they have no telling word in common */
  of(written: string, name: string): Likeness | undefined {
    if (fold(written) === fold(name)) return { kind: 'same-name', degree: 1 };
    const [one, other] = [new Set(wordsOf(written)), new Set(wordsOf(name))];
    const shared = [...other].filter((word) => one.has(word));
    if (shared.length === 0) return undefined;
    if (shared.length === one.size && shared.length === other.size) return { kind: 'same-name', degree: 1 };
    const dice = (2 * this.weigh(shared)) / (this.weigh([...one]) + this.weigh([...other]));
    const isContained = Math.min(one.size, other.size) === shared.length && shared.length > 1;
    return isContained
      ? { kind: 'contained', degree: CONTAINED + (1 - CONTAINED) * dice, shared }
      : { kind: 'shared-words', degree: dice, shared };
  }

  private weigh(words: readonly string[]): number {
    return words.reduce(
      (sum, word) => sum + Math.log(2 + this.names.length / (this.frequency.get(word) ?? 1)),
      0,
    );
  }
}

/** Two words and more that are all of a name say much, whatever else is said. */
const CONTAINED = 0.5;

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
}
