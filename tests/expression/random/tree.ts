/** Typed expressions as the generator makes them; they share nothing with the tree of the engine. */
export type Tree = NumberTree | FlagTree | TextTree | LevelTree | DateTree;

export type NumberTree =
  | { op: 'number'; value: number }
  | { op: 'n'; name: string }
  | { op: 'negative' | 'abs'; x: NumberTree }
  | { op: '+' | '-' | '*' | '/'; a: NumberTree; b: NumberTree }
  | { op: '^'; x: NumberTree; exponent: number }
  | { op: 'share'; tenths: number; x: NumberTree }
  | { op: 'min' | 'max' | 'sum' | 'mean'; all: NumberTree[] }
  | { op: 'round'; x: NumberTree; digits: number }
  | { op: 'days'; a: DateTree; b: DateTree }
  | { op: 'year'; x: DateTree }
  | Choose<NumberTree>
  | Given<NumberTree>;

export type FlagTree =
  | { op: 'flag'; value: boolean }
  | { op: 'f'; name: string }
  | { op: 'not'; x: FlagTree }
  | { op: 'and' | 'or'; a: FlagTree; b: FlagTree }
  | { op: 'compare'; sign: Sign; a: NumberTree; b: NumberTree }
  | { op: 'between'; signs: [Sign, Sign]; a: NumberTree; b: NumberTree; c: NumberTree }
  | { op: 'atLeastShare'; x: NumberTree; tenths: number }
  | { op: 'compareDates'; sign: Sign; a: DateTree; b: DateTree }
  | { op: 'compareLevels'; sign: Sign; a: LevelTree; b: LevelTree }
  | { op: 'compareLevel'; sign: Sign; x: LevelTree; name: string }
  | { op: 'sameText'; negative: boolean; a: TextTree; b: TextTree }
  | { op: 'sameFlag'; negative: boolean; a: FlagTree; b: FlagTree }
  | { op: 'oneOf'; all: TextTree[] }
  | { op: 'has'; name: string; x: TextTree }
  | { op: 'missing'; x: Tree }
  | Choose<FlagTree>
  | Given<FlagTree>;

export type TextTree =
  | { op: 'text'; value: string }
  | { op: 't'; name: string }
  | { op: 'titleOf'; x: LevelTree }
  | Choose<TextTree>
  | Given<TextTree>;

export type LevelTree = { op: 'l'; name: string } | Choose<LevelTree> | Given<LevelTree>;

export type DateTree =
  { op: 'date'; iso: string } | { op: 'd'; name: string } | Choose<DateTree> | Given<DateTree>;

export type Sign = '==' | '!=' | '<' | '<=' | '>' | '>=';

interface Choose<T> {
  op: 'choose';
  condition: FlagTree;
  yes: T;
  no: T;
}

interface Given<T> {
  op: 'given';
  x: T;
  otherwise: T;
}
