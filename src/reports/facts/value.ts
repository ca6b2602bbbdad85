import { COLUMN_FORMULA } from '../../engine/graph/formula-node';
import { formatDate, formatNumber } from '../../locale/format';
import type { Language } from '../../locale/language';
import type { Content } from '../page/page';
import type { CellStyle } from '../sheet-document';
import type { Field } from '../../rules/rule-set';
import type { Entry } from '../../rules/run-result';
import type { ReportContext, Row, RunColumn, Subject } from './context';

/** The value of a column for a row, as a cell: a number stays a number, a level has its title, a missing value a word. */
export function valueContent(context: ReportContext, subject: Subject, column: RunColumn, row: Row): Content {
  const value = row.values[column.id] ?? null;
  if (value === null) return absent(context, subject, column, row);
  const list = listOf(value);
  if (list) return { value: list.join('; '), style: 'text' };
  const content = plainContent(context, subject, column, value, row);
  return isOpen(row, column.id) ? { ...content, style: 'open' } : content;
}

/** The texts of a field that holds many. */
function listOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** Whether a value rests on a decision that is still open. */
export function isOpen(row: Row, id: string): boolean {
  return row.states?.[id] === 'open';
}

function plainContent(
  context: ReportContext,
  subject: Subject,
  column: RunColumn,
  value: number | string | boolean,
  row: Row,
): Content {
  if (typeof value === 'boolean') {
    return { value: context.say(value ? 'value.yes' : 'value.no'), style: 'centre' };
  }
  if (typeof value === 'number') return numberContent(context, subject, column, value);
  return textContent(subject, column, value, row);
}

/** The same value inside a sentence, with its unit. */
export function valueText(context: ReportContext, subject: Subject, column: RunColumn, row: Row): string {
  const text = contentText(context, valueContent(context, subject, column, row));
  const isNumber = typeof row.values[column.id] === 'number';
  return isNumber && column.unit !== undefined && column.unit !== '' ? `${text} ${column.unit}` : text;
}

export function contentText({ language }: ReportContext, { value, decimals, percent }: Content): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    return percent ? percentage(language, value, decimals ?? 2) : formatNumber(language, value, decimals);
  }
  return typeof value === 'object' ? formatDate(language, value.date) : String(value);
}

/** `100 %`, `95,83 %`: no more digits than it needs. */
export function percentage(language: Language, share: number, decimals: number): string {
  return `${formatNumber(language, Number((share * 100).toFixed(decimals)))} %`;
}

/** Digits of points after the rounding step of the rule set; undefined where they are not rounded. */
export function pointDecimals({ rules }: ReportContext, kind: RunColumn['kind']): number | undefined {
  const rounded = rules.rounding?.at !== 'total' || kind === 'total';
  return rounded ? (rules.rounding?.decimals ?? 2) : undefined;
}

const POINTS: ReadonlySet<RunColumn['kind']> = new Set(['criterion', 'score', 'bonus', 'penalty', 'total']);

function numberContent(context: ReportContext, subject: Subject, column: RunColumn, value: number): Content {
  if (isShare(subject, column))
    return { value, style: 'number', percent: true, decimals: column.decimals ?? 2 };
  const decimals = POINTS.has(column.kind) ? pointDecimals(context, column.kind) : column.decimals;
  const style = column.kind === 'total' ? 'strong' : column.kind === 'ranking' ? 'centre' : 'number';
  return { value, style, ...(decimals === undefined ? {} : { decimals }) };
}

/** A roll-up's share is a plain ratio; it is shown in per cent. */
export function isShare({ population }: Subject, column: RunColumn): boolean {
  const rule = column.kind === 'column' ? population.columns?.find(({ id }) => id === column.id) : undefined;
  return rule !== undefined && 'rollUp' in rule && rule.rollUp.take === 'share';
}

function textContent(subject: Subject, column: RunColumn, value: string, row: Row): Content {
  if (column.kind === 'band') {
    const band = subject.population.bands?.find(({ id }) => id === value);
    return { value: band?.title ?? value, style: 'centre' };
  }
  if (column.kind === 'column') return formulaContent(value, row.why?.[column.id] ?? []);
  const field = fieldOf(subject, column);
  if (field?.type === 'date') return dateContent(value) ?? { value, style: 'centre' };
  const level = field?.levels?.find(({ id }) => id === value);
  return level ? { value: level.title, style: levelStyle(field?.levels ?? []) } : { value, style: 'text' };
}

/** What a formula gave: a day, a text, or a level, which the run holds by its id and explains by its title. */
function formulaContent(value: string, why: readonly Entry[]): Content {
  const shown = why.find(({ code }) => code === COLUMN_FORMULA)?.params['value'];
  return dateContent(value) ?? { value: typeof shown === 'string' ? shown : value, style: 'text' };
}

function dateContent(iso: string): Content | undefined {
  const date = daysOf(iso);
  return date === undefined ? undefined : { value: { date }, style: 'centre' };
}

/** Letters of a level that still stands on one line. */
const SHORT_LEVEL = 12;

/** Short levels stand in the middle, so that they keep clear of the number beside them. */
function levelStyle(levels: NonNullable<Field['levels']>): CellStyle {
  return levels.every(({ title }) => title.length <= SHORT_LEVEL) ? 'centre' : 'text';
}

/** A word for what is not there: never 0, and a blank only where the rules allow one. */
function absent(context: ReportContext, subject: Subject, column: RunColumn, row: Row): Content {
  const { say } = context;
  switch (absence(subject, column, row)) {
    case 'excluded':
      return { value: say('reports.state.excluded'), style: 'centre' };
    case 'blocked':
      return { value: say('reports.state.blocked'), style: 'open' };
    case 'open':
      return { value: say('reports.state.open'), style: 'open' };
    case 'missing':
      return { value: say('reports.state.missing'), style: 'bad' };
    default:
      return { value: say('reports.state.none'), style: 'centre' };
  }
}

function absence(subject: Subject, column: RunColumn, row: Row) {
  const state = row.states?.[column.id];
  if (state !== 'missing') return state;
  if (isLacking(subject, column, row)) return state;
  const unscored = column.kind === 'band' && row.states?.['total'] !== undefined;
  return unscored ? 'blocked' : undefined;
}

/** Whether a value is missing that the rules ask for. */
export function isLacking(subject: Subject, column: RunColumn, row: Row): boolean {
  if (row.states?.[column.id] !== 'missing') return false;
  return column.kind === 'criterion' || fieldOf(subject, column)?.required === true;
}

export function fieldOf({ population }: Subject, column: RunColumn): Field | undefined {
  return column.kind === 'field' ? population.fields.find(({ id }) => id === column.id) : undefined;
}

/** Days since 1970-01-01 of an ISO date; undefined for any other text. */
export function daysOf(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return undefined;
  const milliseconds = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 86_400_000;
}
