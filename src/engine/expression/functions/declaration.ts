import type { Span } from '../problem';
import type { Syntax } from '../reading/syntax';
import type { Context } from '../typing/context';
import type { Term } from '../typing/term';

/** A function of the language: what it is called, what it takes, and what it gives. */
export interface Declaration {
  readonly name: string;
  /** As it is written, with names for its arguments: `round(x, n)`. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  build(given: readonly Syntax[], call: Call): Term | undefined;
}

/** One call of a function, with its place in the source. */
export interface Call extends Context {
  readonly at: Span;
}

/** How an argument is read: `undefined` when it is not what the function takes, which has then been reported. */
export type Reader<T> = (given: Syntax, call: Call) => T | undefined;

type Values<R extends readonly Reader<unknown>[]> = {
  [K in keyof R]: R[K] extends Reader<infer T> ? T : never;
};

/** A function of a fixed number of arguments. */
export function declare<const R extends readonly Reader<unknown>[]>(
  usage: string,
  readers: R,
  build: (values: Values<R>, call: Call) => Term | undefined,
): Declaration {
  return {
    name: nameIn(usage),
    usage,
    least: readers.length,
    most: readers.length,
    build: (given, call) => {
      const values = readAll(given, (position) => readers[position]!, call);
      return values && build(values as unknown as Values<R>, call);
    },
  };
}

/** A function of one argument, and a second that may be left out. */
export function declareOptional<A, B>(
  usage: string,
  first: Reader<A>,
  second: Reader<B>,
  build: (a: A, b: B | undefined, call: Call) => Term | undefined,
): Declaration {
  return {
    name: nameIn(usage),
    usage,
    least: 1,
    most: 2,
    build: (given, call) => {
      const values = readAll<unknown>(given, (position) => (position === 0 ? first : second), call);
      return values && build(values[0] as A, values[1] as B | undefined, call);
    },
  };
}

/** A function of `least` arguments or more, all read alike. */
export function declareOverAll<T>(
  usage: string,
  least: number,
  reader: Reader<T>,
  build: (values: readonly T[], call: Call) => Term | undefined,
): Declaration {
  return {
    name: nameIn(usage),
    usage,
    least,
    most: Infinity,
    build: (given, call) => {
      const values = readAll(given, () => reader, call);
      return values && build(values, call);
    },
  };
}

/** All arguments are read, so that everything wrong with them is reported at once. */
function readAll<T>(
  given: readonly Syntax[],
  readerAt: (position: number) => Reader<T>,
  call: Call,
): T[] | undefined {
  const values = given.map((argument, position) => readerAt(position)(argument, call));
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : known;
}

function nameIn(usage: string): string {
  return usage.slice(0, usage.indexOf('('));
}
