import { call } from '../../formula/formula-text';
import { solid } from './compose';
import type { Piece } from './piece';

/** Excel has days from 1900 on; before, an error. */
export function yearFormula(date: Piece): Piece {
  return solid({ kind: 'number' }, [date], (day) => call('YEAR', day));
}
