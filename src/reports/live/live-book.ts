import type { Column } from '../../engine/columns/column';
import { isMissing, shownAt } from '../../engine/columns/operations';
import type { HelperContent, HelperLabel } from '../../engine/formula/formula-layout';
import { call, textLiteral } from '../../engine/formula/formula-text';
import { NotTranslatable } from '../../engine/formula/not-translatable';
import { facetOf } from '../../engine/graph/frame';
import { nodeId, type Evaluation, type Facet, type Node, type NodeId } from '../../engine/graph/node';
import { nameOf } from '../../engine/graph/node-id';
import { isCode } from '../../locale/catalogue';
import type { Params } from '../../engine/problem';
import type { ReportContext } from '../facts/context';
import { encoded, engineValue } from './encode';
import type { Book } from './book';
import { fieldCells } from './field-cells';
import { foldedCells } from './folded-text';
import type { LiveColumn, LiveContent } from './live-column';
import type { LiveTable } from './live-table';
import type { LiveWords } from './live-words';
import { PopulationLayout } from './population-layout';
import { written } from './sheet-mark';
import type { Sources } from './sources';

/** A part of the rules that stands as values, and why. */
export interface Untranslated {
  readonly population: string;
  readonly title: string;
  readonly code: string;
  readonly params: Params;
}

/** All live tables of a workbook while their formulas are written. */
export class LiveBook implements Book {
  readonly untranslated: Untranslated[] = [];
  private readonly waiting: { table: LiveTable; column: LiveColumn }[] = [];
  private readonly layouts = new Map<string, PopulationLayout>();
  /** What the column that is being filled is called; its helpers bear its name. */
  private filling = '';
  private helpers = 0;

  constructor(
    readonly context: ReportContext,
    readonly run: Evaluation,
    readonly words: LiveWords,
    readonly tables: ReadonlyMap<string, LiveTable>,
    readonly sources: Sources,
  ) {}

  layout(population: string, viewer: string): PopulationLayout {
    const key = `${population}\u0000${viewer}`;
    const known = this.layouts.get(key);
    if (known) return known;
    const table = this.tables.get(population);
    if (!table) throw new NotTranslatable('formula.no-table', { population });
    const layout = new PopulationLayout(this, table, viewer);
    this.layouts.set(key, layout);
    return layout;
  }

  /** A column for a node's value or facet, which is filled in its turn. */
  addNode(table: LiveTable, id: NodeId, facet: Facet): LiveColumn {
    const { title } = this.run.node(id);
    const column = table.addNode(id, facet, this.facetTitle(title, facet));
    this.waiting.push({ table, column });
    return column;
  }

  private facetTitle(title: string, facet: Facet): string {
    const { say } = this.context;
    if (facet === 'value') return title;
    const code = `reports.live.facet.${facet.split(':')[0]}`;
    return say('reports.live.labelled', { title, label: isCode(code) ? say(code) : facet });
  }

  addHelper(
    table: LiveTable,
    name: string,
    contents: (row: number) => HelperContent,
    label?: HelperLabel,
  ): LiveColumn {
    // its place is known before its cells are, which may name columns that name this one
    const column = table.addHelper(name, this.headingOf(label), []);
    column.cells = Array.from({ length: table.rowCount }, (_, row): LiveContent => {
      const content = contents(row);
      if (content.formula === undefined) return { value: content.value };
      const word = content.word === undefined ? null : this.words[content.word];
      return { value: content.value ?? word, formula: written(content.formula) };
    });
    return column;
  }

  private headingOf(label: HelperLabel | undefined): string {
    this.helpers += 1;
    const { say } = this.context;
    return label === undefined
      ? say('reports.live.helper', { title: this.filling, number: this.helpers })
      : say('reports.live.labelled', { title: this.filling, label: say(`reports.live.label.${label}`) });
  }

  addInput(table: LiveTable, name: string, field: string): LiveColumn {
    const column = this.run.data(table.population).fields.get(field);
    if (!column) throw new NotTranslatable('formula.no-table', { population: table.population });
    const cells = fieldCells(this, table, field, this.words.missing).map((content, row) => ({
      value: engineValue({}, column, row, this.words),
      ...content,
    }));
    return table.addHelper(name, this.headingOf(undefined), cells);
  }

  isBlank(id: NodeId, cell: string): string {
    const { population, formula } = this.run.node(id);
    if (formula) return call('EXACT', cell, textLiteral(this.words.missing));
    const absent = textLiteral(this.absentOf(population, nameOf(id)));
    return call('OR', `${cell}=""`, call('EXACT', cell, absent));
  }

  /** The texts of a node as they are compared. */
  foldedText(table: LiveTable, id: NodeId, facet: Facet): LiveColumn {
    const name = `${id}\u0000${facet}\u0000folded`;
    const known = table.helper(name);
    if (known) return known;
    const column = this.columnOf(table, id, facet);
    const cells = foldedCells(this, table, id, facet, column);
    const title = this.context.say('reports.live.folded', { title: this.run.node(id).title });
    return table.addHelper(name, title, cells);
  }

  /** Asks for the value of a name of the rules, if nothing shows it yet. */
  want(table: LiveTable, name: string, facet: Facet): void {
    const id = nodeId(table.population, name);
    this.fill(table, table.find(id, facet) ?? this.addNode(table, id, facet));
  }

  /** Fills a column that is there already, and all that come with it. */
  fill(table: LiveTable, column: LiveColumn): void {
    this.waiting.push({ table, column });
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      if (next.column.cells.length === 0) this.fillColumn(next.table, next.column);
    }
  }

  private fillColumn(table: LiveTable, column: LiveColumn): void {
    const { of } = column;
    if (!of) return;
    const field = nameOf(of.node);
    const node = this.run.node(of.node);
    // a criterion whose points are typed in may have the name of the field that holds them
    if (column.isShown && !node.formula && this.run.data(table.population).fields.has(field)) {
      column.cells = fieldCells(this, table, field, this.absentOf(table.population, field));
      return;
    }
    const found = this.columnOf(table, of.node, of.facet);
    const result = this.run.result(of.node);
    const values = Array.from({ length: table.rowCount }, (_, row) =>
      engineValue(of.facet === 'value' ? result : {}, found, row, this.words),
    );
    const before = { sizes: [...this.tables.values()].map(({ size }) => size), waiting: this.waiting.length };
    [this.filling, this.helpers] = [node.title, 0];
    try {
      const isText = column.isShown && (found.type === 'text' || found.type === 'texts');
      column.cells = values.map((value, row) => {
        if (isText) {
          const formula = this.shownFormulaOf(table, node, found, row);
          return { value: isMissing(found, row) ? value : shownAt(found, row), formula };
        }
        return { value, formula: this.formulaOf(table, node, of.facet, found, row) };
      });
    } catch (error) {
      if (!(error instanceof NotTranslatable)) throw error;
      [...this.tables.values()].forEach((each, at) => each.forget(before.sizes[at]!));
      this.waiting.length = before.waiting;
      column.cells = values.map((value) => ({ value, style: 'fixed' }));
      const { code, params } = error;
      this.untranslated.push({ population: table.population, title: node.title, code, params });
    }
  }

  private formulaOf(table: LiveTable, node: Node, facet: Facet, found: Column, row: number): string {
    if (!node.formula) throw new NotTranslatable('formula.no-formula');
    const layout = this.layout(table.population, table.population);
    return written(encoded(node.formula(row, facet, layout, this.run), found, this.words));
  }

  /** A text as people read it. */
  private shownFormulaOf(table: LiveTable, node: Node, found: Column, row: number): string {
    if (!node.shownFormula) throw new NotTranslatable('formula.no-formula');
    const layout = this.layout(table.population, table.population);
    return written(encoded(node.shownFormula(row, layout), found, this.words));
  }

  /** What stands in the cell of a field that is blank: another word where the rules ask for a value. */
  private absentOf(population: string, field: string): string {
    const rules = this.context.rules.populations.find(({ id }) => id === population);
    const isRequired = rules?.fields.find(({ id }) => id === field)?.required === true;
    return isRequired ? this.context.say('reports.state.missing') : this.words.missing;
  }

  columnOf({ population }: LiveTable, id: NodeId, facet: Facet): Column {
    return facetOf(this.run.result(id), { population, name: nameOf(id), facet, of: 'own' });
  }
}
