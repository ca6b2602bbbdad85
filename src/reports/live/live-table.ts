import { nodeId, type Facet, type NodeId } from '../../engine/graph/node';
import type { LiveColumn, LiveContent } from './live-column';

/** Where the table of a population stands, and its columns: those that people read, and helpers to their right. */
export class LiveTable {
  private readonly columns = new Map<string, LiveColumn>();
  /** Which rows are no longer as they were written; it belongs to no rule. */
  changed: LiveColumn | undefined;
  private next: number;

  /**
   * @param document the wished name of its sheet
   * @param firstRow the row of the first member
   * @param shown the columns that are there, by the name of what they show
   * @param width columns of the sheet so far; helpers stand behind one that stays empty
   */
  constructor(
    readonly population: string,
    readonly document: string,
    readonly firstRow: number,
    readonly rowCount: number,
    shown: ReadonlyMap<string, number>,
    width: number,
  ) {
    this.next = width + 1;
    for (const [name, column] of shown) {
      const node = nodeId(population, name);
      this.columns.set(keyOf(node, 'value'), {
        column,
        title: '',
        cells: [],
        of: { node, facet: 'value' },
        isShown: true,
      });
    }
  }

  /** Every column, in the order in which they were made. */
  all(): readonly LiveColumn[] {
    return [...this.columns.values()];
  }

  find(node: NodeId, facet: string): LiveColumn | undefined {
    return this.columns.get(keyOf(node, facet));
  }

  /** The same with the name of each, which is the same in every run of the same rules. */
  named(): ReadonlyMap<string, LiveColumn> {
    return this.columns;
  }

  /** What shows a name of the rules. */
  columnNamed(name: string): LiveColumn | undefined {
    return this.find(nodeId(this.population, name), 'value');
  }

  helper(name: string): LiveColumn | undefined {
    return this.columns.get(name);
  }

  /** A column behind all others for what a node gives, in words. */
  addNode(node: NodeId, facet: Facet, title: string): LiveColumn {
    return this.add(keyOf(node, facet), { title, cells: [], of: { node, facet }, isShown: false });
  }

  addHelper(name: string, title: string, cells: readonly LiveContent[]): LiveColumn {
    return this.add(name, { title, cells, isShown: false });
  }

  private add(key: string, column: Omit<LiveColumn, 'column'>): LiveColumn {
    const added = { ...column, column: this.next };
    this.next += 1;
    this.columns.set(key, added);
    return added;
  }

  /** The first free column behind all others. */
  get end(): number {
    return this.next;
  }

  /** How many columns there are: `forget` takes away what was added since. */
  get size(): number {
    return this.columns.size;
  }

  forget(size: number): void {
    for (const [key] of [...this.columns].slice(size)) {
      this.columns.delete(key);
      this.next -= 1;
    }
  }
}

function keyOf(node: NodeId, facet: string): string {
  return `${node}\u0000${facet}`;
}
