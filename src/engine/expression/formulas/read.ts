import type { Reference } from '../scope';
import type { Kind, ValueType } from '../types';
import { BINDS, type Piece } from './piece';

/** What a reference gives in a row, as the layout has it: of numbers and days a cell that may hold a word. */
export function readPiece(reference: Reference, type: ValueType): Piece {
  const kind = KINDS[type.kind];
  const { of, population, name, facet } = reference;
  const read: Piece = {
    kind,
    binds: BINDS.atom,
    needs: new Set([JSON.stringify([of, population, name, facet])]),
    raw: kind === 'number' && type.kind !== 'level',
    write: (row, layout) => layout.read(reference, row),
  };
  if (kind !== 'text') return read;
  return { ...read, shown: () => ({ ...read, write: (row, layout) => layout.shown(reference, row) }) };
}

const KINDS: Readonly<Record<Kind, Piece['kind']>> = {
  number: 'number',
  ratio: 'number',
  date: 'number',
  level: 'number',
  flag: 'flag',
  text: 'text',
  texts: 'text',
};
