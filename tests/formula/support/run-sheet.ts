import type { Facet } from '../../../src/engine/expression/scope';
import type { Reference } from '../../../src/engine/expression/scope';
import type {
  FormulaLayout,
  HelperColumn,
  HelperContent,
  Word,
} from '../../../src/engine/formula/formula-layout';
import type { GraphEvaluation } from '../../../src/engine/graph/evaluation';
import { facetOf } from '../../../src/engine/graph/frame';
import { nodeId, type NodeId } from '../../../src/engine/graph/node-id';
import { addressOf, type Content, type Sheet } from './sheet';
import { contentOf } from './stand-in';

export const WORDS: Readonly<Partial<Record<Word, string>>> = {
  missing: 'thiếu',
  excluded: 'không áp dụng',
  blocked: 'chưa có điểm',
  yes: 'có',
  no: 'không',
};

/**
 * Stands in for the layout of a run of one population: its rows from a first row of a sheet on, a column for whatever is
 * asked for. What has no formula is written as values.
 */
export class RunSheet implements FormulaLayout {
  readonly rowCount: number;
  private readonly columns = new Map<string, number>();
  private readonly helpers = new Map<string, HelperColumn>();
  private used = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly run: GraphEvaluation,
    readonly population: string,
    readonly firstRow: number,
  ) {
    this.rowCount = run.data(population).rowCount;
  }

  read({ name, facet }: Reference, row: number): string {
    return this.cell(nodeId(this.population, name), row, facet);
  }

  shown(): never {
    throw new Error('a sheet of points shows no texts');
  }

  cell(id: NodeId, row: number, facet: Facet = 'value'): string {
    return addressOf(this.firstRow + row, this.columnOf(id, facet));
  }

  range(id: NodeId, facet: Facet = 'value'): string {
    return this.rangeOf(this.columnOf(id, facet));
  }

  input(field: string, row: number): string {
    const column = this.laidOut(`input ${field}`, () => {
      const values = this.run.data(this.population).fields.get(field)!;
      return (each) => contentOf(values, each);
    });
    return addressOf(this.firstRow + row, column);
  }

  helper(name: string, contents: (row: number) => HelperContent): HelperColumn {
    const known = this.helpers.get(name);
    if (known) return known;
    const column = this.used++;
    const made = {
      cell: (row: number) => addressOf(this.firstRow + row, column),
      range: this.rangeOf(column),
    };
    this.helpers.set(name, made);
    this.fill(column, (row) => {
      const { formula, value } = contents(row);
      return formula === undefined ? value! : { formula };
    });
    return made;
  }

  of(): never {
    throw new Error('there is one population');
  }

  word(word: Word): string {
    return `"${WORDS[word]!}"`;
  }

  /** Where a node's column stands; written when it is first asked for. */
  columnOf(id: NodeId, facet: Facet): number {
    return this.laidOut(`${facet} ${id}`, () => {
      const node = this.run.node(id);
      const values = facetOf(this.run.result(id), {
        population: this.population,
        name: id,
        facet,
        of: 'own',
      });
      if (!node.formula) return (row) => contentOf(values, row);
      return (row) => ({ formula: node.formula!(row, facet, this, this.run) });
    });
  }

  private laidOut(name: string, contents: () => (row: number) => Content): number {
    const known = this.columns.get(name);
    if (known !== undefined) return known;
    const column = this.used++;
    this.columns.set(name, column);
    this.fill(column, contents());
    return column;
  }

  private fill(column: number, contents: (row: number) => Content): void {
    for (let row = 0; row < this.rowCount; row++)
      this.sheet.put(this.firstRow + row, column, prefixed(contents(row)));
  }

  private rangeOf(column: number): string {
    const absolute = (row: number): string => addressOf(row, column).replace(/(\D+)(\d+)/, '$$$1$$$2');
    return `${absolute(this.firstRow)}:${absolute(this.firstRow + this.rowCount - 1)}`;
  }
}

/** A file names functions that came after its format with a prefix. */
function prefixed(content: Content): Content {
  if (typeof content !== 'object' || content === null) return content;
  return { formula: content.formula.replaceAll('AGGREGATE(', '_xlfn.AGGREGATE(') };
}
