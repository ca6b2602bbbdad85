import type { Problem } from '../engine/problem';
import { fold } from '../engine/text/fold';
import { parsePeriod, periodText } from '../engine/titles/past/period';
import type { HistoryRecord } from '../rules/decide/records';
import type { RuleSet } from '../rules/rule-set';
import type { Grid } from './grid';
import { historyByYear } from './history-by-year';
import { HISTORY_COLUMNS, type HistoryColumn } from './history-columns';
import type { SideLine } from './side-line';
import { Subjects, tellsWhom, type SubjectRules } from './side-subject';
import { sideTable } from './side-table';
import { titleNamesOf } from './title-names';
import { dateOrText } from './values/read-date';

export interface HistoryRead {
  readonly records: readonly HistoryRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Reads *Lịch sử danh hiệu* or `history.csv`. A line without a name, period or title, with a population that the rules
 * do not know or a period that is neither a year nor a school year is an error and left out; a title that the rules do
 * not know counts nowhere and is asked about. A cell may hold several titles; a sheet may have a column for each year.
 */
export function readHistory(grid: Grid, rules: RuleSet): HistoryRead {
  const about = subjectRules(rules);
  const { table, problems } = sideTable<HistoryColumn>(grid, {
    columns: HISTORY_COLUMNS,
    main: ['title'],
    suffices: (header) =>
      header.columns.has('period') && header.columns.has('title') && tellsWhom(rules, header, about),
  });
  if (!table) {
    const byYear = historyByYear(grid, rules, about);
    if (byYear === undefined) return { records: [], problems };
    return { records: byYear.records, problems: oncePerTitle(byYear.problems) };
  }
  const subjects = new Subjects<HistoryColumn>(rules, table.header, about);
  const records = table.lines.flatMap((line) => recordsOf(line, subjects));
  return { records, problems: oncePerTitle(table.lines.flatMap((line) => line.problems)) };
}

function subjectRules(rules: RuleSet): SubjectRules {
  const names = new Map(
    rules.populations.map((population) => {
      const known = [...(population.titles ?? []), ...(rules.honours ?? [])];
      return [
        population,
        titleNamesOf(known.map(({ id, title, aliases }) => ({ id, title, others: aliases }))),
      ];
    }),
  );
  return {
    keyOf: ({ key, historyKey }) => historyKey ?? key,
    titlesOf: (population) => names.get(population)!,
    unknownTitle: 'question',
  };
}

/** A title that the rules do not know is asked about once, where it first stands, with the number of its lines. */
function oncePerTitle(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const titleOf = ({ severity, params }: Problem): string | undefined =>
    severity === 'question' ? fold(String(params['written'])) : undefined;
  for (const problem of problems) {
    const title = titleOf(problem);
    if (title !== undefined) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return problems.flatMap((problem) => {
    const title = titleOf(problem);
    if (title === undefined) return [problem];
    const count = counts.get(title);
    counts.delete(title);
    return count === undefined ? [] : [{ ...problem, params: { ...problem.params, count } }];
  });
}

function recordsOf(line: SideLine<HistoryColumn>, subjects: Subjects<HistoryColumn>): HistoryRecord[] {
  const population = subjects.population(line);
  const titles = population === undefined ? [] : subjects.titles(line, 'title', population);
  const key = population && subjects.key(line, population);
  const period = readPeriod(line);
  if (population === undefined || key === undefined || period === undefined) return [];
  return titles.map((title) => ({
    population: population.id,
    key,
    period,
    title,
    decision: line.text('decision'),
    date: dateOrText(line.cell('date')),
    cell: line.source('title'),
  }));
}

function readPeriod(line: SideLine<HistoryColumn>): string | undefined {
  const written = line.text('period');
  const period = parsePeriod(written);
  if (period) return periodText(period.year, period.form);
  return line.fail('period', 'sheets.history-period', { written });
}
