import { list, numbersByName, order, pair, sharesByName, tier, worth } from './listed-values';
import {
  choice,
  expression,
  fixed,
  flag,
  number,
  numberOrExpression,
  numberOrShare,
  share,
  text,
  type Codec,
} from './single-values';
import { ALL, NONE, type ValueKind, type Words } from './value-kind';

export type { Codec };

const CODECS: Readonly<Record<Extract<ValueKind, string>, Codec>> = {
  text,
  expression,
  number,
  share,
  'number-or-expression': numberOrExpression,
  'number-or-share': numberOrShare,
  flag,
  names: list(';,'),
  texts: list(';'),
  pair,
  worth,
  tier,
  order,
  'numbers-by-name': numbersByName,
  'shares-by-name': sharesByName,
  'empty-list': fixed(NONE, () => []),
  'empty-object': fixed(ALL, () => ({})),
};

/** How values of a kind are written and read. */
export function codecOf(kind: ValueKind): Codec {
  if (typeof kind === 'string') return CODECS[kind];
  const known = CHOICES.get(kind.choice) ?? choice(kind.choice);
  CHOICES.set(kind.choice, known);
  return known;
}

const CHOICES = new WeakMap<Words, Codec>();
