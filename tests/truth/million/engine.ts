import type { Column } from '../../../src/engine/columns/column';
import type { CriterionResult } from '../../../src/engine/criteria/criterion';
import type { GraphEvaluation } from '../../../src/engine/graph/evaluation';
import { nodeId } from '../../../src/engine/graph/node';
import type { PopulationData } from '../../../src/engine/graph/population-data';
import type { RankingResult } from '../../../src/engine/ranking/ranking';
import type { TitleResult } from '../../../src/engine/titles/title';
import { compileRules, type CompiledRules } from '../../../src/rules/compile/compile';
import { NOTHING_RECORDED } from '../../../src/engine/titles/recorded/recorded';
import { evaluate } from '../../../src/rules/decide/evaluate';
import type { RuleSet } from '../../../src/rules/rule-set';
import { actualOf, clusterOf, CRITERIA, MAXIMA, targetOf, type Data } from './data';

export const UNITS = 'đơn_vị';
const numbers = Array.from({ length: CRITERIA }, (_, criterion) => criterion);

/** Twenty criteria of two decimals, ranked in clusters, and a flag for the best 15 % of each. */
const RULES: RuleSet = {
  format: 'binh-xet/1',
  id: 'một_triệu',
  title: 'Hai mươi tiêu chí',
  populations: [
    {
      id: UNITS,
      title: 'Đơn vị',
      key: ['số'],
      fields: [
        { id: 'số', title: 'Số', type: 'number' },
        { id: 'cụm', title: 'Cụm', type: 'text' },
        ...numbers.flatMap((n) => [
          { id: `kết_quả_${n}`, title: `Kết quả ${n}`, type: 'number' as const },
          { id: `chỉ_tiêu_${n}`, title: `Chỉ tiêu ${n}`, type: 'number' as const },
        ]),
      ],
      criteria: numbers.map((n) => ({
        id: criterionId(n),
        title: `Tiêu chí ${n}`,
        max: MAXIMA[n]! / 100,
        method: { kind: 'proportional', actual: `kết_quả_${n}`, target: `chỉ_tiêu_${n}` },
      })),
      rankings: [{ within: 'cụm' }],
      titles: [
        { id: 'cờ', title: 'Cờ thi đua', quota: { share: '15%', of: {}, per: 'cụm', tie: 'council' } },
      ],
    },
  ],
};

function criterionId(criterion: number): string {
  return `tiêu_chí_${criterion}`;
}

/** The data as it would have been read: typed columns, and no text but the names of the clusters. */
export function tableOf(data: Data): PopulationData {
  const { rows, clusters } = data;
  const column = (value: (row: number) => number): Column => {
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) values[row] = value(row);
    return { type: 'number', values };
  };
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = clusterOf(data, row);
  const dictionary = Array.from({ length: clusters }, (_, cluster) => `Cụm ${cluster + 1}`);
  const fields = numbers.flatMap((n): [string, Column][] => [
    [`kết_quả_${n}`, column((row) => actualOf(row, n) / 100)],
    [`chỉ_tiêu_${n}`, column((row) => targetOf(row, n) / 100)],
  ]);
  return {
    population: UNITS,
    rowCount: rows,
    fields: new Map([
      ['số', column((row) => row + 1)],
      ['cụm', { type: 'text', dictionary, codes }],
      ...fields,
    ]),
    sheetOf: () => UNITS,
    rowNumberOf: (row) => row + 2,
    keyOf: (row) => ({ số: String(row + 1) }),
    cellOf: () => undefined,
    writtenOf: () => null,
  };
}

/** What the engine decides about every row, read from its columns. */
export interface Decision {
  readonly points: readonly Float64Array[];
  readonly total: Float64Array;
  readonly ranking: RankingResult;
  readonly title: TitleResult;
  readonly problems: number;
}

export function compiled(): CompiledRules {
  const compilation = compileRules(RULES);
  if (!('compiled' in compilation)) throw new Error(JSON.stringify(compilation.problems));
  return compilation.compiled;
}

/** The whole graph over the table, as a run evaluates it. */
export function decideAll(table: PopulationData, rules: CompiledRules = compiled()): Decision {
  const run: GraphEvaluation = evaluate(rules, new Map([[UNITS, table]]), NOTHING_RECORDED, []);
  const values = (id: string): Float64Array => run.result<CriterionResult>(nodeId(UNITS, id)).value.values;
  return {
    points: numbers.map((n) => values(criterionId(n))),
    total: values('total'),
    ranking: run.result<RankingResult>(nodeId(UNITS, 'rank')),
    title: run.result<TitleResult>(nodeId(UNITS, 'cờ')),
    problems: run.problems.length,
  };
}
