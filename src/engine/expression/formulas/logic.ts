import { call } from '../../formula/formula-text';
import { fitting, fragile, solid, within } from './compose';
import { flagPiece } from './literals';
import { BINDS, type Piece } from './piece';
import { signatureOf } from './signature';

type Joining = 'AND' | 'OR';

/** One side that says no settles it. */
export function andFormula(a: Piece, b: Piece): Piece {
  return join('AND', a, b);
}

/** One side that says yes settles it. */
export function orFormula(a: Piece, b: Piece): Piece {
  return join('OR', a, b);
}

export function notFormula(flag: Piece): Piece {
  return flag.opposite ?? solid({ kind: 'flag', opposite: flag }, [flag], (text) => call('NOT', text));
}

function join(by: Joining, a: Piece, b: Piece): Piece {
  return fitting([a, b], (operands) => {
    const pieces = operands.flatMap((piece) => (piece.joined?.by === by ? piece.joined.pieces : [piece]));
    const known = pieces.length < MOST_ARGUMENTS ? pieces : operands;
    return { ...settled(by, known), joined: { by, pieces: known } };
  });
}

/** Excel takes 255 arguments. */
const MOST_ARGUMENTS = 200;

/** What is never missing is asked first; what is missing for the same reasons needs no settling among itself. */
function settled(by: Joining, pieces: readonly Piece[]): Piece {
  const certain = pieces.filter(({ needs }) => needs.size === 0);
  const open = byNeeds(pieces.filter(({ needs }) => needs.size > 0)).map((group) => allOf(by, group));
  if (open.length === 0) return allOf(by, certain);
  const rest = open.length === 1 ? open[0]! : settling(by, open);
  if (certain.length === 0) return rest;
  const [yes, no] = by === 'AND' ? [rest, flagPiece(false)] : [flagPiece(true), rest];
  const operands = [allOf(by, certain), yes, no];
  return fragile({ kind: 'flag' }, operands, (...texts) => call('IF', ...texts));
}

function byNeeds(pieces: readonly Piece[]): Piece[][] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const needs = JSON.stringify([...piece.needs].sort());
    groups.set(needs, [...(groups.get(needs) ?? []), piece]);
  }
  return [...groups.values()];
}

/** AND and OR of flags that are missing together or not at all. */
function allOf(by: Joining, pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  return solid({ kind: 'flag' }, pieces, (...texts) => call(by, ...texts));
}

/** No is 0, missing 1, yes 2: `and` is the least of them, `or` the greatest. */
function settling(by: Joining, pieces: readonly Piece[]): Piece {
  const ranks = pieces.map((piece) => solid({ kind: 'number' }, [within(BINDS.power, piece)], rankOf));
  const extreme = by === 'AND' ? 'MIN' : 'MAX';
  return fragile({ kind: 'flag' }, ranks, (...texts) =>
    call('CHOOSE', `${call(extreme, ...texts)}+1`, 'FALSE', 'NA()', 'TRUE'),
  );
}

function rankOf(flag: string): string {
  return call('IFERROR', `2*${flag}`, '1');
}

/** Whether one of the comparisons of one thing holds; one that is missing leaves it open whatever the others say. */
export function oneOfFormula(comparisons: readonly Piece[]): Piece {
  const [first] = comparisons;
  if (comparisons.length === 1) return first!;
  const same = equalities(comparisons);
  if (!same) return solid({ kind: 'flag' }, comparisons, (...texts) => call('OR', ...texts));
  const list = `{${same.map(({ literal }) => literal).join(',')}}`;
  const { subject, isAny } = same[0]!;
  return solid({ kind: 'flag' }, [within(BINDS.sum, subject)], (text) => call('OR', isAny(text, list)));
}

/** The comparisons as equalities of one subject with literals, if all of them are. */
function equalities(comparisons: readonly Piece[]) {
  const known = comparisons.flatMap(({ equality }) => equality ?? []);
  if (known.length < comparisons.length) return undefined;
  const subject = signatureOf(known[0]!.subject);
  return known.every((each) => signatureOf(each.subject) === subject) ? known : undefined;
}
