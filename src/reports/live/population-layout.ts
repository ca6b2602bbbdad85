import type { Column } from '../../engine/columns/column';
import type { Reference } from '../../engine/expression/scope';
import type {
  FormulaLayout,
  HelperColumn,
  HelperContent,
  HelperLabel,
  Word,
} from '../../engine/formula/formula-layout';
import { call, MISSING_FORMULA, textLiteral } from '../../engine/formula/formula-text';
import { NotTranslatable } from '../../engine/formula/not-translatable';
import { facetOf } from '../../engine/graph/frame';
import { nodeId, type Facet, type NodeId } from '../../engine/graph/node';
import { nameOf } from '../../engine/graph/node-id';
import { decoded } from './encode';
import type { Book } from './book';
import type { LiveColumn } from './live-column';
import type { LiveTable } from './live-table';
import { fixedPlace, place } from './place';
import { sheetMark } from './sheet-mark';

/** A population's table as the formulas of one sheet see it. */
export class PopulationLayout implements FormulaLayout {
  private readonly prefix: string;

  /** @param viewer the population on whose sheet the formulas stand */
  constructor(
    private readonly book: Book,
    private readonly table: LiveTable,
    private readonly viewer: string,
  ) {
    this.prefix = table.population === viewer ? '' : sheetMark(table.document);
  }

  get population(): string {
    return this.table.population;
  }

  get rowCount(): number {
    return this.table.rowCount;
  }

  read({ name, facet, of, population }: Reference, row: number): string {
    if (of === 'own') return this.valueOf(nodeId(population, name), row, facet);
    const parent = this.book.run.relation(this.population)?.parent[row] ?? -1;
    if (parent < 0) return MISSING_FORMULA;
    return this.book.layout(population, this.viewer).read({ population, name, facet, of: 'own' }, parent);
  }

  shown(reference: Reference, row: number): string {
    const { name, of, population } = reference;
    if (of === 'parent') {
      const parent = this.book.run.relation(this.population)?.parent[row] ?? -1;
      if (parent < 0) return MISSING_FORMULA;
      return this.book.layout(population, this.viewer).shown({ ...reference, of: 'own' }, parent);
    }
    const column = this.table.columnNamed(name);
    if (!column?.isShown) throw new NotTranslatable('formula.no-table', { population });
    const cell = this.cellOf(column, row);
    return call('IF', this.book.isBlank(nodeId(population, name), cell), MISSING_FORMULA, call('TRIM', cell));
  }

  range(id: NodeId, facet: Facet = 'value'): string {
    return this.rangeOf(this.columnOf(id, facet));
  }

  cell(id: NodeId, row: number, facet: Facet = 'value'): string {
    return this.cellOf(this.columnOf(id, facet), row);
  }

  helper(name: string, contents: (row: number) => HelperContent, label?: HelperLabel): HelperColumn {
    const column = this.table.helper(name) ?? this.book.addHelper(this.table, name, contents, label);
    return { cell: (row) => this.cellOf(column, row), range: this.rangeOf(column) };
  }

  input(field: string, row: number): string {
    const name = `${field}\u0000input`;
    return this.cellOf(this.table.helper(name) ?? this.book.addInput(this.table, name, field), row);
  }

  of(population: string): FormulaLayout {
    return this.book.layout(population, this.viewer);
  }

  word(word: Word): string {
    return textLiteral(this.book.words[word]);
  }

  /** What a node gives in a row of this population, as formulas compute with it. */
  private valueOf(id: NodeId, row: number, facet: Facet): string {
    const reference = { population: this.population, name: nameOf(id), facet, of: 'own' } as const;
    const column: Column = facetOf(this.book.run.result(id), reference);
    if (column.type === 'text' || column.type === 'texts') {
      return decoded(this.cellOf(this.book.foldedText(this.table, id, facet), row), column, this.book.words);
    }
    return decoded(this.cellOf(this.columnOf(id, facet), row), column, this.book.words);
  }

  private columnOf(id: NodeId, facet: Facet): LiveColumn {
    return this.table.find(id, facet) ?? this.book.addNode(this.table, id, facet);
  }

  private cellOf({ column }: LiveColumn, row: number): string {
    return this.prefix + place(column, this.table.firstRow + row);
  }

  private rangeOf({ column }: LiveColumn): string {
    const { firstRow, rowCount } = this.table;
    const last = firstRow + Math.max(0, rowCount - 1);
    return `${this.prefix}${fixedPlace(column, firstRow)}:${fixedPlace(column, last)}`;
  }
}
