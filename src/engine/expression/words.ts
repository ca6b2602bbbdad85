/** The shape of an id: a letter or `_`, then letters, digits, `_` in any script. */
export const ID = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;

/** Words of the language and of mathjs that can name nothing. */
export const WORDS: readonly string[] = [
  'and',
  'or',
  'not',
  'xor',
  'mod',
  'to',
  'in',
  'true',
  'false',
  'null',
  'undefined',
  'end',
  'parent',
  'base',
];

/** The columns that every population with criteria, a ranking or bands has. */
export const BUILT_IN_COLUMNS: readonly string[] = ['score', 'bonus', 'penalty', 'total', 'rank', 'band'];
