import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import type { Reference } from '../scope';

/** Where formulas are written to be looked at, not to stand in a sheet. */
export function symbolic(
  read: (reference: Reference) => string,
  helper: (name: string) => string,
): FormulaLayout {
  const column = (name: string): HelperColumn => ({ cell: () => helper(name), range: helper(name) });
  return {
    population: '',
    rowCount: 1,
    read,
    shown: (reference) => `${read(reference)}!`,
    helper: column,
    range: nowhere,
    cell: nowhere,
    of: nowhere,
    word: nowhere,
  };
}

function nowhere(): never {
  throw new TypeError('an expression reads references and helpers only');
}
