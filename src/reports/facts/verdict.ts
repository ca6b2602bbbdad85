import type { Entry } from '../../rules/run-result';
import type { Expr, Id, Title } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from './context';
import { decisionText } from './decision';
import { entryText } from './entry-text';
import { namesIn, ruleText } from './rule-text';
import { cellsOf } from './source-cells';
import { reasonsIn } from './reasons';
import { isOpen, valueText } from './value';

export type Outcome = 'met' | 'unmet' | 'undecided';

/** One thing that was asked of a row: what, how it came out, by which figures, read where. */
export interface Finding {
  readonly text: string;
  readonly outcome: Outcome;
  /** It rests on a decision that is still open. */
  readonly provisional: boolean;
  readonly figures: string;
  readonly cells: NonNullable<Entry['cells']>;
}

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  'title.condition-met': 'met',
  'title.condition-unmet': 'unmet',
  'title.condition-undecided': 'undecided',
};

/** Every condition of a title for one row in the rule set's order, then what else spoke against it. */
export function titleFindings(context: ReportContext, subject: Subject, title: Title, row: Row): Finding[] {
  const entries = row.why?.[title.id] ?? row.titles[title.id]?.reasons ?? [];
  const conditions = (title.conditions ?? []).map((condition): Finding => {
    const entry = entries.find(
      ({ code, params }) =>
        code in OUTCOMES && (params['condition'] === condition.id || params['text'] === condition.otherwise),
    );
    const outcome = (entry && OUTCOMES[entry.code]) ?? 'undecided';
    const worded = ruleText(context, subject, condition.must) ?? (entry && entryText(context, entry));
    return {
      text: worded ?? condition.otherwise,
      outcome,
      provisional: restsOnOpen(row, condition.must),
      figures: figuresText(context, subject, row, condition.must),
      cells: entry?.cells ?? [],
    };
  });
  return [...conditions, ...otherFindings(context, title, row)];
}

/** A missing title that this one requires, a closed gate: reasons that are no conditions. */
function otherFindings(context: ReportContext, title: Title, row: Row): Finding[] {
  const { decision, reasons = [] } = row.titles[title.id] ?? {};
  const outcome = decision === 'not-eligible' || decision === 'voted-down' ? 'unmet' : 'undecided';
  if (decision === 'nominated') return [];
  return reasonsIn(context, reasons)
    .filter(({ code }) => !(code in OUTCOMES))
    .map(({ text, details, cells }) => ({ text, outcome, provisional: false, figures: details, cells }));
}

/** The plan's own targets for a row: its computed columns that are yes or no. */
export function targetFindings(context: ReportContext, subject: Subject, row: Row): Finding[] {
  return targetColumns(subject).map(({ id, title, formula }) => {
    const value = row.values[id] ?? null;
    return {
      text: title,
      outcome: value === null ? 'undecided' : value === true ? 'met' : 'unmet',
      provisional: isOpen(row, id),
      figures: figuresText(context, subject, row, formula),
      cells: cellsOf(row.why?.[id] ?? []),
    };
  });
}

interface TargetColumn {
  readonly id: Id;
  readonly title: string;
  readonly formula: Expr;
}

/** A formula's type shows in its values; where no row has one, in the formula: it compares, or is a title. */
function targetColumns({ population, result }: Subject): TargetColumn[] {
  const titles = new Set(population.titles?.map(({ id }) => id));
  return (population.columns ?? []).flatMap((column) => {
    if (!('formula' in column)) return [];
    const values = result.rows.map((row) => row.values[column.id] ?? null).filter((value) => value !== null);
    const flags =
      values.length > 0
        ? values.every((value) => typeof value === 'boolean')
        : comparing(column.formula, titles);
    return flags ? [column] : [];
  });
}

const COMPARES = /[<>]|[=!]=|\b(?:and|or|not)\b/u;

function comparing(formula: Expr, titles: ReadonlySet<Id>): boolean {
  return titles.has(formula.trim()) || (COMPARES.test(formula) && !formula.includes('?'));
}

function restsOnOpen(row: Row, expression: Expr): boolean {
  return namesIn(expression).some((id) => isOpen(row, id) || row.titles[id]?.provisional === true);
}

/** `đạt`, `chưa đạt (tạm tính)`. */
export function outcomeText({ say }: ReportContext, { outcome, provisional }: Finding): string {
  const text = say(`reports.outcome.${outcome}`);
  return provisional ? say('reports.provisional-mark', { text }) : text;
}

/** The row's values that an expression reads: one alone by itself, several with their titles. */
function figuresText(context: ReportContext, subject: Subject, row: Row, expression: Expr): string {
  const figures = namesIn(expression).flatMap((id) => {
    const column = subject.result.columns.find((each) => each.id === id);
    if (column) {
      return [{ title: column.title, text: valueText(context, subject, column, row) + countsText(row, id) }];
    }
    const title = subject.population.titles?.find((each) => each.id === id);
    return title ? [{ title: title.title, text: decisionText(context, row.titles[id]) }] : [];
  });
  const [only, second] = figures;
  if (only && !second) return only.text;
  return figures.map(({ title, text }) => `${title}: ${text}`).join('; ');
}

/** ` (22/24)` after a share, so that 69,996 % is not read as 70 %. */
function countsText(row: Row, id: Id): string {
  const params = row.why?.[id]?.find(({ code }) => code === 'roll-up.share')?.params;
  const [taken, base] = [params?.['taken'], params?.['base']];
  return typeof taken === 'number' && typeof base === 'number' ? ` (${taken}/${base})` : '';
}
