import type { Problem } from '../engine/problem';
import { parsePeriod, periodText } from '../engine/titles/past/period';
import type { HistoryRecord } from '../rules/decide/records';
import type { RuleSet } from '../rules/rule-set';
import type { Grid } from './grid';
import { HISTORY_COLUMNS } from './history-columns';
import { isTooLarge } from './limits';
import { isNumberingRow, textsOf } from './recognise/numbering-row';
import { SheetView } from './sheet-view';
import { DEEPEST, SEARCHED_ROWS, sideHeaderAt, type SideHeader } from './side-columns';
import { SideLine } from './side-line';
import { Subjects, tellsWhom, type SubjectColumn, type SubjectRules } from './side-subject';

/** A column of titles, by the period it is of. */
type YearColumn = `year ${number}`;

interface YearHeader extends SideHeader<'population' | 'key'> {
  readonly years: readonly { readonly column: number; readonly period: string }[];
}

const WHOM = HISTORY_COLUMNS.flatMap(({ id, ...rest }) =>
  id === 'population' || id === 'key' ? [{ id, ...rest }] : [],
);

/**
 * Titles of former years on a sheet with a line for each person or unit and a column for each year; a cell may hold
 * several. Undefined where no header names years and whom the lines are about.
 */
export function historyByYear(
  grid: Grid,
  rules: RuleSet,
  about: SubjectRules,
): { records: HistoryRecord[]; problems: Problem[] } | undefined {
  const view = new SheetView(grid);
  if (isTooLarge(view)) return undefined;
  const header = yearHeader(view, (candidate) => tellsWhom(rules, candidate, about));
  if (header === undefined) return undefined;
  const subjects = new Subjects<YearColumn>(rules, header, about);
  const lines = linesBelow(view, header);
  const records = lines.flatMap((line) => recordsOf(line, header, subjects));
  return { records, problems: lines.flatMap(({ problems }) => problems) };
}

/** The header with the most years, of equals the flattest, then the highest. */
function yearHeader(view: SheetView, suffices: (header: SideHeader) => boolean): YearHeader | undefined {
  let best: YearHeader | undefined;
  const end = Math.min(SEARCHED_ROWS, view.height);
  for (let depth = 1; depth <= (view.isCsv ? 1 : DEEPEST); depth++) {
    for (let top = 0; top + depth <= end; top++) {
      const header = sideHeaderAt(view, top, top + depth - 1, WHOM);
      const years = header.all.flatMap(({ column, path }) => {
        const period = parsePeriod(path.at(-1) ?? '');
        return period === undefined ? [] : [{ column, period: periodText(period.year, period.form) }];
      });
      if (years.length > (best?.years.length ?? 0) && suffices(header)) best = { ...header, years };
    }
  }
  return best;
}

function linesBelow(view: SheetView, header: YearHeader): SideLine<YearColumn | SubjectColumn>[] {
  const main = header.years.map(({ column }): YearColumn => `year ${column}`);
  const columns = new Map<YearColumn | SubjectColumn, number>(header.columns);
  for (const { column } of header.years) columns.set(`year ${column}`, column);
  const lines: SideLine<YearColumn | SubjectColumn>[] = [];
  for (let row = header.bottom + 1; row < view.height; row++) {
    if (row === header.bottom + 1 && isNumberingRow(textsOf(view, row))) continue;
    const line = new SideLine(view, row, columns);
    if (line.isEnd(main)) break;
    if (!line.isBlank(main)) lines.push(line);
  }
  return lines;
}

function recordsOf(
  line: SideLine<YearColumn | SubjectColumn>,
  { years }: YearHeader,
  subjects: Subjects<YearColumn>,
): HistoryRecord[] {
  const population = subjects.population(line);
  const key = population && subjects.key(line, population);
  if (population === undefined || key === undefined) return [];
  return years.flatMap(({ column, period }) => {
    const year: YearColumn = `year ${column}`;
    const titles = line.isBlank([year]) ? [] : subjects.titles(line, year, population);
    return titles.map((title) => ({
      population: population.id,
      key,
      period,
      title,
      decision: '',
      date: '',
      cell: line.source(year),
    }));
  });
}
