import { formatNumber } from '../../locale/format';
import type { Expr, Id } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from './context';
import { decisionText } from './decision';
import { namesIn } from './rule-text';
import { valueText } from './value';

interface Figure {
  readonly title: string;
  readonly text: string;
}

/** The row's values that an expression reads: one alone by itself, several with their titles. */
export function figuresText(context: ReportContext, subject: Subject, row: Row, expression: Expr): string {
  const measured = new Set(measuredIn(expression));
  const figures = namesIn(expression).flatMap((id) =>
    measured.has(id) ? measures(context, row, id) : valueOf(context, subject, row, id),
  );
  const [only, second] = figures;
  return only && !second ? only.text : listed(figures);
}

/** The results and targets of the criteria that an expression asks to be reached; empty where it asks nothing of them. */
export function measuredText(context: ReportContext, row: Row, expression: Expr): string {
  return listed(measuredIn(expression).flatMap((id) => measures(context, row, id)));
}

function listed(figures: readonly Figure[]): string {
  return figures.map(({ title, text }) => `${title}: ${text}`).join('; ');
}

function measuredIn(expression: Expr): Id[] {
  return [...new Set(Array.from(expression.matchAll(MEASURED), ([, id = '']) => id))];
}

/** A criterion whose result is asked for, not its points. */
const MEASURED = /(?<![\p{L}\p{N}_])(?:met|exceeded|ratio)\s*\(\s*([\p{L}_][\p{L}\p{M}\p{N}_]*)\s*\)/gu;

/** What was measured for a criterion: its result and its target, from the run's explanation. */
function measures({ language }: ReportContext, row: Row, id: Id): Figure[] {
  return (row.why?.[id] ?? []).flatMap(({ code, params }) => {
    const { title, value } = params;
    if (code !== 'input' || typeof value !== 'number') return [];
    return [{ title: String(title), text: formatNumber(language, value) }];
  });
}

function valueOf(context: ReportContext, subject: Subject, row: Row, id: Id): Figure[] {
  const column = subject.result.columns.find((each) => each.id === id);
  if (column) {
    return [{ title: column.title, text: valueText(context, subject, column, row) + countsText(row, id) }];
  }
  const title = subject.population.titles?.find((each) => each.id === id);
  return title ? [{ title: title.title, text: decisionText(context, row.titles[id]) }] : [];
}

/** ` (22/24)` after a share, so that 69,996 % is not read as 70 %. */
function countsText(row: Row, id: Id): string {
  const params = row.why?.[id]?.find(({ code }) => code === 'roll-up.share')?.params;
  const [taken, base] = [params?.['taken'], params?.['base']];
  return typeof taken === 'number' && typeof base === 'number' ? ` (${taken}/${base})` : '';
}
