import fc, { type GeneratorValue } from 'fast-check';

/** Without fast-check's own leaning towards the ends, which would make every second choice an extreme one. */
const evenly = (min: number, max: number) => fc.noBias(fc.integer({ min, max }));

/** Choices of a random case, each of which fast-check can shrink: the first of a list and small numbers are simplest. */
export class Dice {
  constructor(private readonly g: GeneratorValue) {}

  int(min: number, max: number): number {
    return this.g(evenly, min, max);
  }

  /** True in about so many of a hundred cases; false is simplest. */
  chance(percent: number): boolean {
    return this.int(0, 99) >= 100 - percent;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.int(0, from.length - 1)]!;
  }

  /** Each with the same chance, in their order. */
  some<T>(from: readonly T[], percent: number): T[] {
    return from.filter(() => this.chance(percent));
  }

  list<T>(min: number, max: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.int(min, max) }, (_, index) => make(index));
  }
}
