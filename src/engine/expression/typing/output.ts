import type { Column } from '../../columns/column';
import { withinLimits } from '../../formula/limits';
import { clean, within } from '../formulas/compose';
import { BINDS, type Piece } from '../formulas/piece';
import { shownPiece } from '../formulas/shown';
import type { Frame, Program } from '../program';
import type { Reference } from '../scope';
import { Run } from '../vectors/run';
import { flagColumn, levelColumn, listColumn, numberColumn, textColumn } from '../vectors/vector';
import { typeOf, type Term, type TermOf } from './term';

/** The program that a term computes. */
export function programOf(term: Term, source: string, references: readonly Reference[]): Program {
  let piece: Piece | undefined;
  return {
    source,
    type: typeOf(term),
    references,
    evaluate: (frame) => columnOf(term, frame),
    formula(row, layout) {
      piece ??= within(BINDS.atom, clean((term.kind === 'ratio' ? term.as(1) : term).formula()));
      return withinLimits(piece.write(row, layout));
    },
    ...((term.kind === 'text' || term.kind === 'texts') && { shown: showing(term) }),
  };
}

function showing({ formula }: TermOf<'text' | 'texts'>): Required<Program>['shown'] {
  let piece: Piece | undefined;
  return (row, layout) => {
    piece ??= within(BINDS.atom, shownPiece(formula()));
    return withinLimits(piece.write(row, layout));
  };
}

function columnOf(term: Term, frame: Frame): Column {
  const run = new Run(frame);
  switch (term.kind) {
    case 'number':
    case 'date':
      return numberColumn(term.step(run, undefined), term.kind, run.size);
    case 'ratio':
      return numberColumn(term.as(1).step(run, undefined), 'number', run.size);
    case 'flag':
      return flagColumn(term.step(run, undefined), run.size);
    case 'text':
      return textColumn(term.step(run, undefined), run.size);
    case 'texts':
      return listColumn(term.step(run, undefined), run.size);
    case 'level':
      return levelColumn(term.step(run, undefined), term.scale, run.size);
  }
}
