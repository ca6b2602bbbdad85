import { numbers } from '../../columns/operations';
import type { Evaluation, Node } from '../../graph/node';
import { nodeId } from '../../graph/node';
import type { Entry } from '../../problem';
import type { PastAward } from '../recorded/history';
import {
  awardsOf,
  cellsOf,
  countedAwards,
  heldEntry,
  holdsNow,
  openNow,
  pastOf,
  toldNow,
  whyUnknown,
  type Past,
  type PastTitle,
} from './past-title';
import { nominatedNow, pastColumn } from './past-formula';
import { periodText, type Period } from './period';

/** How often a row held a title in the last periods. */
export interface TimesRules {
  readonly title: PastTitle;
  /** How many periods are looked at, this run's included. */
  readonly periods: number;
}

/** `times(title, n)`: a name that no id of a rule set can be. */
export function timesName(title: string, periods: number): string {
  return `times(${title}, ${periods})`;
}

/**
 * How often each row held a title among the last n periods, this run's included. Missing where it is not known whose
 * history it is, or which period this run decides about.
 *
 * @param name what the column is called
 */
export function timesNode(population: string, rules: TimesRules, name: string): Node {
  const { title, periods } = rules;
  return {
    id: nodeId(population, timesName(title.id, periods)),
    population,
    title: name,
    isUnnamed: true,
    dependencies: title.node === undefined ? [] : [title.node],
    evaluate(run) {
      const past = pastOf(population, run);
      const { rowCount } = run.data(population);
      const open = openNow(title, run);
      const values = Float64Array.from(
        { length: rowCount },
        (_, row) => countAt(rules, past, row, run)?.count ?? NaN,
      );
      const unsettled = open?.map((flag, row) => (flag === 1 && !Number.isNaN(values[row]!) ? 1 : 0));
      return unsettled?.includes(1) ? { value: numbers(values), unsettled } : { value: numbers(values) };
    },
    explain(row, run) {
      const past = pastOf(population, run);
      const counted = countAt(rules, past, row, run);
      return counted ? explainCount(rules, past, counted, row, run) : whyUnknown(past, row);
    },
    trace(row, run) {
      const counted = countAt(rules, pastOf(population, run), row, run);
      return counted ? cellsOf(counted.recorded) : [];
    },
    formula(row, _facet, layout, run) {
      const past = pastOf(population, run);
      const recorded = pastColumn(
        layout,
        this.id,
        (each) => countAt(rules, past, each, run)?.recorded.length,
      );
      return `${recorded.cell(row)}+${nominatedNow(title, row, layout)}`;
    },
  };
}

interface Counted {
  readonly now: Period;
  readonly count: number;
  /** The recorded awards among them, latest first. */
  readonly recorded: readonly PastAward[];
}

/** @returns undefined where the row's past is unknown */
function countAt(
  { title, periods }: TimesRules,
  past: Past,
  row: number,
  run: Evaluation,
): Counted | undefined {
  const { now, history } = past;
  if (now === undefined || !history.isCertain(row)) return undefined;
  const awards = awardsOf(past, title.id, row);
  const recorded = [...countedAwards(title, awards, now.year).values()]
    .filter(({ year }) => year > now.year - periods)
    .sort((a, b) => b.year - a.year);
  const ofThisRun = title.node !== undefined && holdsNow(title, awards, now.year, row, run) ? 1 : 0;
  return { now, count: recorded.length + ofThisRun, recorded };
}

function explainCount(
  { title, periods }: TimesRules,
  past: Past,
  { now, recorded }: Counted,
  row: number,
  run: Evaluation,
): Entry[] {
  return [
    { code: 'history.window', params: { periods, period: periodText(now.year, now.form) } },
    ...toldNow(title, awardsOf(past, title.id, row), now, row, run),
    ...recorded.map((award) => heldEntry('history.held', title.title, award, now)),
  ];
}
