import type { Piece } from '../../../src/engine/expression/formulas/piece';

/** How a formula can be wrong on purpose: another value, or a value where there is none. */
export type Fault = 'wrong' | 'forgetful';

/** Which writer writes what is not so. */
export const broken: { writer?: string; fault?: Fault } = {};

/** A module of writers, each of which can be broken by its name. */
export function breakable<Module extends object>(writers: Module): Module {
  const entries = Object.entries(writers).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'function' || !/(?:Formula|Piece)$/.test(name)) return [name, value];
    const write = value as (...given: readonly unknown[]) => Piece;
    const breaking = (...given: readonly unknown[]): Piece => {
      const piece = write(...given);
      return broken.writer === name ? spoilt(piece) : piece;
    };
    return [name, breaking];
  });
  return Object.fromEntries(entries) as Module;
}

export function writersOf(writers: object): string[] {
  return Object.keys(writers).filter((name) => /(?:Formula|Piece)$/.test(name));
}

function spoilt(piece: Piece): Piece {
  const spoil = broken.fault === 'wrong' ? WRONG[piece.kind] : FORGETFUL[piece.kind];
  if (broken.fault === 'forgetful' && piece.needs.size === 0) return piece;
  const { joined: _joined, equality: _equality, opposite: _opposite, ...plain } = piece;
  return { ...plain, binds: 5, write: (row, layout) => spoil(piece.write(row, layout)) };
}

type Spoiling = Readonly<Record<Piece['kind'], (formula: string) => string>>;

const WRONG: Spoiling = {
  number: (formula) => `(${formula}+1)`,
  flag: (formula) => `NOT(${formula})`,
  text: (formula) => `CONCATENATE(${formula},"x")`,
};

/** A word in a cell is no error: it is made one first. */
const FORGETFUL: Spoiling = {
  number: (formula) => `IFERROR(${formula}+0,0)`,
  flag: (formula) => `IFERROR(${formula},FALSE)`,
  text: (formula) => `IFERROR(${formula},"")`,
};
