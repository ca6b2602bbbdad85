import type { Column } from '../../../../src/engine/columns/column';
import { Decided } from '../../../../src/engine/titles/title';
import { recoded } from '../../../../src/engine/columns/recoded';
import type { CompiledRules } from '../../../../src/rules/compile/compile';
import { compiled, decideAll, UNITS } from '../../../../tests/truth/million/engine';
import { Award, type Contestant, type Row } from '../contestant';
import { typedColumns } from '../typed-columns';
import type { PopulationData } from '../../../../src/engine/graph/population-data';

/** The whole graph of the product: every criterion with its states and maxima, total, places, gates, title, quota. */
export const engine: Contestant = {
  title: 'Bình Xét',
  prepare() {
    rules = compiled();
    return Promise.resolve();
  },
  decide(rows) {
    const { ranking, title, problems } = decideAll(tableOf(rows), rules);
    if (problems > 0) throw new Error(`${problems} problems`);
    return { places: ranking.value.values, awards: recoded(title.decisions, AWARDS) };
  },
};

let rules: CompiledRules;

/** By a `Decided`; the others do not occur. */
const AWARDS: number[] = [];
AWARDS[Decided.nominated] = Award.given;
AWARDS[Decided.overQuota] = Award.over;
AWARDS[Decided.council] = Award.council;

function tableOf(rows: readonly Row[]): PopulationData {
  const { size, numbers, actuals, targets, clusters, clusterNames } = typedColumns(rows);
  const number = (values: Float64Array): Column => ({ type: 'number', values });
  return {
    population: UNITS,
    rowCount: size,
    fields: new Map<string, Column>([
      ['số', number(numbers)],
      ['cụm', { type: 'text', dictionary: clusterNames, codes: clusters }],
      ...actuals.map((values, n): [string, Column] => [`kết_quả_${n}`, number(values)]),
      ...targets.map((values, n): [string, Column] => [`chỉ_tiêu_${n}`, number(values)]),
    ]),
    sheetOf: () => UNITS,
    rowNumberOf: (row) => row + 2,
    keyOf: (row) => ({ số: String(row + 1) }),
    cellOf: () => undefined,
    writtenOf: () => null,
  };
}
