import type { Entry } from '../../rules/run-result';
import type { Expr, Id, Title } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from './context';
import { entryText } from './entry-text';
import { figuresText } from './figures';
import { namesIn, ruleText } from './rule-text';
import { cellsOf } from './source-cells';
import { reasonsIn } from './reasons';
import { isOpen } from './value';

/** A condition is met or not; a row that meets them all may still find no seat, await the council or lose the vote. */
export type Outcome = 'met' | 'unmet' | 'undecided' | 'over-quota' | 'council' | 'voted-down';

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
  return [...conditionFindings(context, subject, title, row), ...otherFindings(context, subject, title, row)];
}

/** Every condition of a title for one row in the rule set's order. */
export function conditionFindings(
  context: ReportContext,
  subject: Subject,
  title: Title,
  row: Row,
): Finding[] {
  const entries = row.why?.[title.id] ?? row.titles[title.id]?.reasons ?? [];
  return (title.conditions ?? []).map((condition): Finding => {
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
}

/** Whether an entry says how a condition came out. */
export function isOfCondition({ code }: Pick<Entry, 'code'>): boolean {
  return code in OUTCOMES;
}

/** A missing title that this one requires, a closed gate: reasons that are no conditions. */
function otherFindings(context: ReportContext, subject: Subject, title: Title, row: Row): Finding[] {
  const { decision, reasons = [] } = row.titles[title.id] ?? {};
  if (decision === undefined || decision === 'nominated' || decision === 'not-considered') return [];
  const outcome = decision === 'not-eligible' ? 'unmet' : decision;
  return reasonsIn(context, subject, row, reasons)
    .filter((reason) => !isOfCondition(reason))
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
