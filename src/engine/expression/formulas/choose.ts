import { call } from '../../formula/formula-text';
import { clean, fragile, solid } from './compose';
import { flagPiece } from './literals';
import { NOTHING, type Piece } from './piece';
import { shownBy } from './shown';

/** The branch that the condition names; missing where the condition is. */
export function chooseFormula(condition: Piece, yes: Piece, no: Piece): Piece {
  if (typeof condition.constant === 'boolean') return condition.constant ? yes : no;
  const operands = [condition, yes, no];
  const made = { kind: yes.kind, raw: yes.raw === true || no.raw === true } as const;
  const write = (...texts: readonly string[]): string => call('IF', ...texts);
  const chosen = operands.every(isCertain) ? solid(made, operands, write) : fragile(made, operands, write);
  return { ...chosen, ...shownBy([yes, no], (first, second) => chooseFormula(condition, first, second)) };
}

/** x, and where it is missing the other. */
export function givenFormula(x: Piece, otherwise: Piece): Piece {
  if (isCertain(x)) return x;
  const chosen = fragile({ kind: x.kind, raw: otherwise.raw }, [clean(x), otherwise], (...texts) =>
    call('IFERROR', ...texts),
  );
  const shown = shownBy([x, otherwise], givenFormula);
  return { ...chosen, ...shown, ...(isCertain(otherwise) && { needs: NOTHING }) };
}

export function missingFormula(x: Piece): Piece {
  if (isCertain(x)) return flagPiece(false);
  if (x.kind === 'number') {
    const there: Piece = solid({ kind: 'flag', needs: NOTHING }, [x], (number) => call('ISNUMBER', number));
    return solid({ kind: 'flag', opposite: there }, [there], (flag) => call('NOT', flag));
  }
  return solid({ kind: 'flag', needs: NOTHING }, [x], (value) => call('ISERROR', value));
}

function isCertain({ needs }: Piece): boolean {
  return needs.size === 0;
}
