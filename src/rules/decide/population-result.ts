import { YES, type Column } from '../../engine/columns/column';
import { valueAt } from '../../engine/columns/operations';
import type { GraphEvaluation } from '../../engine/graph/evaluation';
import { nodeId, STATE_NAMES, State, type Result } from '../../engine/graph/node';
import type { CriterionResult } from '../../engine/criteria/criterion';
import type { GateResult } from '../../engine/ranking/gate-node';
import type { RankingResult } from '../../engine/ranking/ranking';
import { explainTitle, reasonsOf } from '../../engine/titles/explain-title';
import { listId } from '../../engine/titles/list-node';
import { DECISIONS, type Title, type TitleResult } from '../../engine/titles/title';
import type { Language } from '../../locale/language';
import type { CompiledRules } from '../compile/compile';
import { criteriaOf, rankingId } from '../compile/namespace';
import type { Population } from '../rule-set';
import type { Entry, Run } from '../run-result';
import { lazyRecord } from './lazy-record';
import { columnsOf, type ColumnDescription } from './columns';
import { quotasOf } from './quotas';
import { stagesOf } from './stages';
import { votesOf } from './votes';

type PopulationResult = Run['populations'][string];
type Row = PopulationResult['rows'][number];

/** What a run says of one population: its columns, rows and quotas. */
export function populationResult(
  compiled: CompiledRules,
  population: Population,
  run: GraphEvaluation,
  explain: boolean,
  language: Language,
): PopulationResult {
  const columns = columnsOf(compiled.rules, population, language);
  const titles = compiled.titles
    .filter((title) => title.population === population.id)
    .map(({ title }) => title);
  const explained = new Set([...columns, ...titles].map(({ id }) => id));
  const { rowCount } = run.data(population.id);
  const rows = Array.from({ length: rowCount }, (_, row) =>
    rowResult({ compiled, population, run, columns, titles, explain, explained }, row),
  );
  return {
    columns,
    rows,
    quotas: quotasOf(population, titles, run),
    votes: votesOf(population, titles, run),
  };
}

/** The first ranking is also the column `rank`, whatever its id. */
function alias<T>(of: Readonly<Record<string, T>>, first: string | undefined): Record<string, T> {
  return first === undefined || first === 'rank' ? {} : { rank: of[first]! };
}

interface Context {
  readonly compiled: CompiledRules;
  readonly population: Population;
  readonly run: GraphEvaluation;
  readonly columns: readonly ColumnDescription[];
  readonly titles: readonly Title[];
  readonly explain: boolean;
  /** Every column and title. */
  readonly explained: ReadonlySet<string>;
}

function rowResult(context: Context, row: number): Row {
  const { compiled, population, run, columns, titles, explain, explained } = context;
  const data = run.data(population.id);
  const result = <R extends Result>(id: string): R => run.result<R>(nodeId(population.id, id));
  const values = Object.fromEntries(columns.map(({ id }) => [id, valueAt(result(id).value, row)]));
  const states = statesOf(context, row);
  const criteria = criteriaOf(population).map(({ criterion }) => criterion.id);
  const maxima = Object.fromEntries(
    columns.flatMap(({ id, kind, max }) => {
      if (kind !== 'criterion' || max === undefined) return [];
      const reachable = result<CriterionResult>(id).maxima[row]!;
      return reachable === max ? [] : [[id, reachable] as const];
    }),
  );
  const flagged = (facet: 'met' | 'exceeded'): string[] =>
    criteria.filter((id) => flagOf(result(id).facets?.get(facet), row));
  const gates = closedGates(compiled, population, run, row);
  const ranks = (population.rankings ?? []).map((_, i) => {
    const id = rankingId(population, i);
    return [
      id,
      rankOf(result<RankingResult>(id), row, population.rankings![i]!.within !== undefined),
    ] as const;
  });
  const decisions = titles.map((title) => [title.id, decisionOf(title, population, run, row)] as const);
  const why = (id: string): Entry[] => {
    const title = titles.find((one) => one.id === id);
    return title
      ? whyTitle(title, row, run, population.id)
      : run.node(nodeId(population.id, id)).explain(row, run);
  };
  const first = population.rankings?.length ? rankingId(population, 0) : undefined;
  const review = stagesOf(population, row, run);
  const met = flagged('met');
  const exceeded = flagged('exceeded');
  return {
    sheet: data.sheetOf(row),
    row: data.rowNumberOf(row),
    key: data.keyOf(row),
    values: { ...alias(values, first), ...values } as Row['values'], // a `many` field is a list (rule language, "Reading cells")
    ...(Object.keys(states).length > 0 && { states }),
    ...(Object.keys(maxima).length > 0 && { maxima }),
    ...(met.length > 0 && { met }),
    ...(exceeded.length > 0 && { exceeded }),
    ...(review && { stages: review.stages }),
    ...(review && review.differences.length > 0 && { differences: review.differences }),
    ranks: { ...alias(Object.fromEntries(ranks), first), ...Object.fromEntries(ranks) },
    ...(gates.length > 0 && { gates }),
    titles: Object.fromEntries(decisions),
    ...(explain && { why: lazyRecord(explained, why) }),
  };
}

function statesOf({ population, run, columns }: Context, row: number): NonNullable<Row['states']> {
  const states: NonNullable<Row['states']> = {};
  for (const { id, kind } of columns) {
    const { value, states: own, unsettled } = run.result(nodeId(population.id, id));
    const state = own?.[row] ?? State.plain;
    const name = STATE_NAMES[state]!;
    if (name !== 'plain') states[id] = name;
    else if (unsettled?.[row]) states[id] = 'open';
    else if (kind !== 'ranking' && valueAt(value, row) === null) states[id] = 'missing';
  }
  return states;
}

function flagOf(column: Column | undefined, row: number): boolean {
  return column?.type === 'flag' && column.values[row] === YES;
}

function rankOf(result: RankingResult, row: number, grouped: boolean): Row['ranks'][string] {
  const place = result.value.values[row]!;
  const group = grouped ? (result.groupNames[result.groups[row]!] ?? null) : null;
  return { group, place: Number.isNaN(place) ? null : place, tied: result.tied[row]! };
}

function closedGates(
  { gates }: CompiledRules,
  population: Population,
  run: GraphEvaluation,
  row: number,
): string[] {
  const own = gates.get(population.id) ?? [];
  return own.filter(({ node }) => flagOf(run.result<GateResult>(node).value, row)).map(({ id }) => id);
}

/** All that was looked at, and the row's place in the title's list where the rules say in which order that is. */
function whyTitle(title: Title, row: number, run: GraphEvaluation, population: string): Entry[] {
  const list = listId(population, title.id);
  const place = run.has(list) ? run.node(list).explain(row, run) : [];
  return [...explainTitle(title, row, run, population), ...place];
}

function decisionOf(
  title: Title,
  population: Population,
  run: GraphEvaluation,
  row: number,
): Row['titles'][string] {
  const { decisions, provisional } = run.result<TitleResult>(nodeId(population.id, title.id));
  return {
    decision: DECISIONS[decisions[row]!]!,
    ...(provisional[row] === 1 && { provisional: true as const }),
    reasons: reasonsOf(title, row, run, population.id),
  };
}
