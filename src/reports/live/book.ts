import type { FormulaLayout, HelperContent, HelperLabel } from '../../engine/formula/formula-layout';
import type { Evaluation, Facet, NodeId } from '../../engine/graph/node';
import type { ReportContext } from '../facts/context';
import type { Sources } from './sources';
import type { LiveColumn } from './live-column';
import type { LiveTable } from './live-table';
import type { LiveWords } from './live-words';

/** All live tables of a workbook, as the formulas on one of them ask for what stands on another. */
export interface Book {
  readonly context: ReportContext;
  readonly run: Evaluation;
  readonly words: LiveWords;
  readonly sources: Sources;
  /** @throws NotTranslatable for a population without a table */
  layout(population: string, viewer: string): FormulaLayout;
  /** A column for a node's value or facet, which is filled in its turn. */
  addNode(table: LiveTable, id: NodeId, facet: Facet): LiveColumn;
  addHelper(
    table: LiveTable,
    name: string,
    contents: (row: number) => HelperContent,
    label?: HelperLabel,
  ): LiveColumn;
  /** A column for what was read of a field that no column of the rules shows. */
  addInput(table: LiveTable, name: string, field: string): LiveColumn;
  /** Whether the cell that shows a text of a node says that it is missing; what was read may be blank too. */
  isBlank(id: NodeId, cell: string): string;
  /** The texts of a node as they are compared. */
  foldedText(table: LiveTable, id: NodeId, facet: Facet): LiveColumn;
}
