import type { Column } from '../columns/column';
import type { Reference } from '../expression/scope';
import type { FormulaLayout } from '../formula/formula-layout';
import type { Entry, Problem, SourceCell } from '../problem';
import type { CouncilChoice } from '../titles/recorded/choice';
import type { Recorded } from '../titles/recorded/recorded';
import type { NodeId } from './node-id';
import type { PopulationData } from './population-data';
import type { Relation } from './relation';

/**
 * A node computes one column of one population from the columns it depends on. Its three faces: the value for all rows
 * at once, why a row has it, and where it was read.
 */
export interface Node<R extends Result = Result> {
  readonly id: NodeId;
  readonly population: string;
  readonly title: string;
  readonly dependencies: readonly NodeId[];
  /** It has no name in the rules and is a column of no result: whoever reads it also tells why its value is so. */
  readonly isUnnamed?: true;
  evaluate(run: Evaluation): R;
  explain(row: number, run: Evaluation): Entry[];
  /** The cells that this row's value was made from. */
  trace(row: number, run: Evaluation): readonly SourceCell[];
  /**
   * What Excel would compute, from what the layout lays out: of the value or a facet's type, an error or a word where it is
   * missing. Absent, or NotTranslatable: it is written as values.
   */
  formula?(row: number, facet: Facet, layout: FormulaLayout, run: Evaluation): string;
  /** What Excel would show of a value that is a text, or several: as it was written, where `formula` folds it. */
  shownFormula?(row: number, layout: FormulaLayout): string;
}

/** One run over the graph, as a node sees it. */
export interface Evaluation {
  data(population: string): PopulationData;
  /** The row each row of the population belongs to; undefined when the population belongs to none. */
  relation(population: string): Relation | undefined;
  node(id: NodeId): Node;
  /** The cells that a node's value was made from in a row. */
  trace(id: NodeId, row: number): readonly SourceCell[];
  has(id: NodeId): boolean;
  /** The result of a node this one depends on. */
  result<R extends Result>(id: NodeId): R;
  report(problem: Problem): void;
  /** What was recorded beside the data. */
  readonly recorded: Recorded;
  /** What the council recorded about rows for a title. */
  choicesFor(population: string, title: string): ReadonlyMap<number, CouncilChoice>;
  /** Notes that a recorded choice settled something; the others are reported as without effect. */
  useChoice(population: string, title: string, row: number): void;
  isUsed(population: string, title: string, row: number): boolean;
}

export { nodeId, type NodeId } from './node-id';
export type Facet = Reference['facet'];

export interface Result {
  readonly value: Column;
  /** Other readings of the same thing: a criterion's ratio, whether it was met, its maximum for the row. */
  readonly facets?: ReadonlyMap<Facet, Column>;
  /** A `State` per row; absent: all plain. */
  readonly states?: Uint8Array;
  /** 1 where the value rests on a decision that is still open; absent: nowhere. */
  readonly unsettled?: Uint8Array;
}

/** Why a row's value is not plain. */
export const State = { plain: 0, missing: 1, excluded: 2, blocked: 3, open: 4, overridden: 5 } as const;
export const STATE_NAMES = ['plain', 'missing', 'excluded', 'blocked', 'open', 'overridden'] as const;
