/** What a property of a rule set holds, and so how it is written on a sheet and read from it. */
export type ValueKind =
  | 'text'
  | 'expression'
  | 'number'
  /** Also a threshold: `>50%`. */
  | 'share'
  | 'number-or-expression'
  | 'number-or-share'
  | 'flag'
  /** Ids, parted by `;` or `,`. */
  | 'names'
  /** Texts, parted by `;`. */
  | 'texts'
  | 'pair'
  | 'worth'
  | 'tier'
  | 'order'
  | 'numbers-by-name'
  | 'shares-by-name'
  /** A list without items, or an object without properties: what is there although it says nothing. */
  | 'empty-list'
  | 'empty-object'
  | { readonly choice: Words };

/** Choice → the word for it. */
export type Words = Readonly<Record<string, string>>;

/** What stands for a list without items. */
export const NONE = '(không)';
/** What stands for `{}`: every row. */
export const ALL = 'tất cả';
