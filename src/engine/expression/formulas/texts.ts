import type { Scale } from '../../columns/column';
import { call } from '../../formula/formula-text';
import { LIST_MARK } from '../../formula/list-text';
import { repeated, solid } from './compose';
import { textPiece } from './literals';
import { shownPiece } from './shown';
import { BINDS, type Piece } from './piece';

/** The title of a level. */
export function titleFormula(level: Piece, scale: Scale): Piece {
  const titles = scale.map(({ title }) => textPiece(title));
  const chosen = (texts: readonly Piece[]): Piece =>
    solid({ kind: 'text' }, [level, ...texts], (...parts) => call('CHOOSE', ...parts));
  return { ...chosen(titles), shown: () => chosen(titles.map(shownPiece)) };
}

/** Whether a list holds a text: taking it out makes the list shorter. */
export function holdsFormula(list: Piece, wanted: Piece): Piece {
  return solid({ kind: 'flag', binds: BINDS.comparison }, [repeated(list), wanted], (texts, text) => {
    const without = call('SUBSTITUTE', texts, `${LIST_MARK}&${text}&${LIST_MARK}`, '""');
    return `${call('LEN', without)}<${call('LEN', texts)}`;
  });
}
