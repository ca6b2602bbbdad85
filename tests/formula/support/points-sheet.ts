import { State, type Result } from '../../../src/engine/graph/node';
import { nodeId } from '../../../src/engine/graph/node-id';
import type { Facet } from '../../../src/engine/expression/scope';
import { NOTHING_RECORDED, type Recorded } from '../../../src/engine/titles/recorded/recorded';
import { evaluate } from '../../../src/rules/decide/evaluate';
import type { Criterion, RuleSet } from '../../../src/rules/rule-set';
import { compiled } from '../../rules/invariants/decided';
import { tableOf, type Cells } from '../../support/table';
import { toCsv } from '../../truth/support/libreoffice';
import { parseCsv } from './csv';
import { RunSheet, WORDS } from './run-sheet';
import { Sheet } from './sheet';
import { contentOf } from './stand-in';

/** What a cell of a criterion should show, and its formula. */
export interface Expected {
  readonly what: string;
  readonly at: readonly [row: number, column: number];
  formula(): string;
  /** A number, a word of a state, a flag; `ERROR` where a facet is missing. */
  readonly value: number | string | boolean;
}

export const ERROR = Symbol.for('missing').toString();

/** A sheet of rule sets, one below the other, with the formulas of their criteria. */
export class PointsSheet {
  readonly expected: Expected[] = [];
  private readonly sheet = new Sheet();
  private rows = 0;

  /**
   * Lays out the criteria of a rule set with one population.
   *
   * @param withFacets also what else is known of each criterion, not its points alone
   * @returns the formula of a criterion in a row
   */
  add(
    rules: RuleSet,
    rows: readonly Cells[],
    withFacets: boolean,
    recorded: Recorded = NOTHING_RECORDED,
  ): (name: string, row: number, facet?: Facet) => string {
    const known = compiled(rules);
    const { id: population, criteria = [], review } = rules.populations[0]!;
    const run = evaluate(known, new Map([[population, tableOf(rules, population, rows)]]), recorded, []);
    const layout = new RunSheet(this.sheet, run, population, this.rows);
    const names = [...idsOf(criteria), 'score', 'bonus', 'penalty', 'total'];
    const staged = (review?.stages ?? []).flatMap((stage) => names.map((name) => `${name}@${stage.id}`));
    const formulaOf = (name: string, row: number, facet: Facet = 'value'): string =>
      run.node(nodeId(population, name)).formula!(row, facet, layout, run);
    for (const name of [...names, ...staged]) {
      const id = nodeId(population, name);
      const result = run.result(id);
      const facets = withFacets ? [...(result.facets?.keys() ?? [])] : [];
      for (const facet of ['value', ...facets] as const) {
        const column = layout.columnOf(id, facet);
        rows.forEach((_, row) =>
          this.expected.push({
            what: `${name} ${facet}, hàng ${row + 1}`,
            at: [this.rows + row, column],
            formula: () => formulaOf(name, row, facet),
            value: valueOf(result, facet, row),
          }),
        );
      }
    }
    this.rows += rows.length;
    return formulaOf;
  }

  /** The cells in which LibreOffice shows something else than expected. */
  differing(soffice: string): readonly { readonly cell: Expected; readonly shown: string }[] {
    const shown = parseCsv(toCsv(soffice, this.sheet.toXlsx()));
    return this.expected
      .map((cell) => ({ cell, shown: shown[cell.at[0]]![cell.at[1]]! }))
      .filter(({ cell, shown: text }) => !isSame(text, cell.value));
  }

  /** The same in words, at most ten. */
  differences(soffice: string): string[] {
    return this.differing(soffice)
      .slice(0, 10)
      .map(({ cell: { what, value, formula }, shown }) => {
        return `${what}: ${String(value)}, LibreOffice: ${shown}\n  =${formula()}`;
      });
  }
}

function valueOf(result: Result, facet: Facet, row: number): number | string | boolean {
  const column = facet === 'value' ? result.value : result.facets!.get(facet)!;
  const state = result.states?.[row];
  if (facet === 'value' && state === State.excluded) return WORDS.excluded!;
  if (facet === 'value' && state === State.blocked) return WORDS.blocked!;
  const value = contentOf(column, row);
  if (value !== null && value !== WORDS.missing) return value;
  return facet === 'value' ? WORDS.missing! : ERROR;
}

/** The same number as far as it can be compared, the same word or flag; any error where it is missing. */
function isSame(shown: string, value: number | string | boolean): boolean {
  if (value === ERROR) return /^(#|Err:)/.test(shown);
  if (typeof value === 'number') return shown !== '' && Math.abs(Number(shown) - value) < 1e-9;
  if (typeof value === 'boolean') return shown === (value ? 'TRUE' : 'FALSE');
  return shown === value;
}

function idsOf(criteria: readonly Criterion[]): string[] {
  return criteria.flatMap((one) => ('children' in one ? [...idsOf(one.children), one.id] : [one.id]));
}
