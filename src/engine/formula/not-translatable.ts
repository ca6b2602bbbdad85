import type { Params } from '../problem';

/**
 * Thrown where a part of the rules has no formula of Excel 2016. Caught in one place, where a column is laid out: the column
 * is then written as values, marked, with the sentence of this code.
 */
export class NotTranslatable extends Error {
  constructor(
    readonly code: string,
    readonly params: Params = {},
  ) {
    super(code);
    this.name = 'NotTranslatable';
  }
}
