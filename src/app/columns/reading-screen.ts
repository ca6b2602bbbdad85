import type { Problem } from '../../engine/problem';
import type { ColumnAnswer, ColumnQuestion } from '../../rules/reading/column-questions';
import type { AnswerScreen } from '../../reports/screen/column-question';
import type { Id } from '../../rules/rule-set';
import type { Heading, SheetColumns } from '../../sheets/mapping/column-match';
import type { Sureness } from './sureness';

/** Where the fields of the rules stand on the sheets, as plain data with finished sentences. */
export interface ReadingScreen {
  /** One for each population and sheet of which a table was found, in the order of the rules and of the workbook. */
  readonly tables: readonly TableScreen[];
  /** Populations and tables that were not found, and choices that no longer fit. */
  readonly notes: readonly { readonly severity: Problem['severity']; readonly text: string }[];
  /** Sheets that are gone or not read, of which something is still chosen. */
  readonly strays: readonly TableRef[];
}

/** A table, for asking about it. */
export interface TableRef {
  readonly population: Id;
  readonly sheet: string;
}

export interface TableScreen extends TableRef {
  /** Of the population. */
  readonly title: string;
  readonly layout: SheetColumns['layout'];
  /** First and last row of the header, from 1. */
  readonly header: readonly [first: number, last: number];
  readonly rows: number;
  /** Somebody has confirmed or changed columns of it. */
  readonly given: boolean;
  /** All of them are confirmed. */
  readonly confirmed: boolean;
  /** What needs an answer first, then in the order of the rules. */
  readonly fields: readonly FieldScreen[];
  /** The places that a field may be given, by their kind. */
  readonly headings: { readonly column: readonly Heading[]; readonly line: readonly Heading[] };
}

/** One field; on a form also a criterion, whose line it is, or a review stage, whose column it is. */
export interface FieldScreen {
  readonly field: Id;
  readonly title: string;
  readonly kind: 'column' | 'line';
  /** Letters, the number of a row, `section` or `sheet`; absent: it is read nowhere. */
  readonly place?: string;
  /** The words that stand there. */
  readonly words?: string;
  /** `none`: nothing was found. `nowhere`: somebody has said that it stands nowhere. */
  readonly sure: Sureness | 'none' | 'nowhere';
  /** Why, in a sentence; of a column that is only proposed too. */
  readonly because?: string;
  /** Columns that may be it and are not read, with their words. */
  readonly proposed: readonly Heading[];
  /** It waits for somebody: a column to choose, or a question to answer. */
  readonly open: boolean;
  readonly questions: readonly QuestionScreen[];
  /** The first of its values, each once; those that were understood otherwise than written first. */
  readonly samples: readonly SampleLine[];
  /** How many different values there are, and of how many the writing says it otherwise. */
  readonly distinct: number;
  readonly differing: number;
}

/** A question that is asked once for a column. */
export interface QuestionScreen {
  readonly question: ColumnQuestion;
  /** The question, or what was answered. */
  readonly text: string;
  /** Absent: it is not answered. */
  readonly given?: ColumnAnswer;
  /** None where it was answered. */
  readonly answers: readonly AnswerScreen[];
}

/** A value as it was written and as it was understood. */
export interface SampleLine {
  readonly written: string;
  readonly understood: string;
  readonly differs: boolean;
  /** Nothing was understood. */
  readonly unread: boolean;
  /** How many rows have it, and the cell of the first. */
  readonly count: number;
  readonly cell?: string;
}

/** A field's column on one sheet. */
export interface ColumnRef extends TableRef {
  readonly field: Id;
}

export interface SampleAsk extends ColumnRef {
  readonly from: number;
  readonly count: number;
  /** Only values that were understood otherwise than written. */
  readonly differing: boolean;
}
