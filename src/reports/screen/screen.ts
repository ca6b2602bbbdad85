import type { ColumnQuestion } from '../../rules/reading/column-questions';
import type { Id } from '../../rules/rule-set';
import type { Decision, Problem } from '../facts/context';
import type { AnswerScreen } from './column-question';

/**
 * What a pane of 320 px shows of a run: plain data with finished sentences, small enough to be sent to it. Long lists come
 * in pages, so that ten thousand rows cost no more than fifty.
 */
export interface ReviewScreen {
  readonly state: 'complete' | 'open' | 'blocked';
  /** One sentence: complete, what is open, or that nothing may be written. */
  readonly headline: string;
  readonly rules: { readonly title: string; readonly version?: string };
  readonly period?: string;
  /** What was read: one for each population with rows. */
  readonly read: readonly ReadScreen[];
  readonly counts: Readonly<Record<Problem['severity'], number>>;
  /** What the run waits for, one sentence each, without the questions, which are problems. */
  readonly awaited: readonly string[];
  readonly rankings: readonly RankingScreen[];
  /** Bands and titles, in the order of the nomination list. */
  readonly awards: readonly AwardScreen[];
}

export interface ReadScreen {
  readonly population: Id;
  readonly title: string;
  readonly rows: number;
  readonly sheets: readonly string[];
}

/** A ranking and its groups, in the order of *Xếp hạng*; one group with the name null where all are ranked together. */
export interface RankingScreen {
  readonly population: Id;
  readonly ranking: Id;
  /** The population's title, with the ranking's where there are several. */
  readonly title: string;
  readonly groups: readonly RankedGroup[];
}

export interface RankedGroup {
  /** For asking: null where all are ranked together, and for rows whose group is not known. */
  readonly name: string | null;
  /** As shown; undefined where all are ranked together. */
  readonly title?: string;
  readonly rows: number;
}

/** Which rows are asked for, from 0. */
export interface Slice {
  readonly from: number;
  readonly count: number;
}

export interface RankingAsk extends Slice {
  readonly population: Id;
  readonly ranking: Id;
  readonly group: string | null;
}

export interface Page<Line> {
  readonly lines: readonly Line[];
  /** Of all pages together. */
  readonly total: number;
}

/** A row, for asking about it. */
export interface RowRef {
  readonly population: Id;
  readonly key: Readonly<Record<Id, string>>;
  /** Which of the rows that have this key, from 0; undefined: the first, as a rule the only one. */
  readonly nth?: number;
}

export interface RankingLine extends RowRef {
  readonly name: string;
  /** `1`, `2,5`, or `–` for a row without a place. */
  readonly place: string;
  /** What the ranking compares, as *Xếp hạng* shows it: a total counts what its caps leave. */
  readonly points: string;
  /** `hòa với 2 đơn vị khác`, `bị chặn: …`, `tạm tính`; absent: nothing to say. */
  readonly note?: string;
}

export type AwardKind = 'title' | 'band';

export interface AwardScreen {
  readonly population: Id;
  readonly award: Id;
  readonly of: AwardKind;
  readonly title: string;
  /** How many rows have which decision, in the order in which they are shown; bands: those who have it. */
  readonly counts: readonly {
    readonly decision: Decision;
    readonly text: string;
    readonly rows: number;
  }[];
  readonly quotas: readonly QuotaScreen[];
  /** What is said of all its quotas: `Căn cứ: …`, where several rest on the same. */
  readonly notes: readonly string[];
}

export interface QuotaScreen {
  /** Undefined where the quota has one pool. */
  readonly group?: string;
  readonly seats: number;
  readonly taken: number;
  /** `15% × 23 = 3,45 → 3 suất (làm tròn xuống)`. */
  readonly reckoning: string;
  /** `Căn cứ: …` where it is its own, a tie at the cut, a ceiling that was passed, `tạm tính`: one sentence each. */
  readonly notes: readonly string[];
}

export interface AwardAsk extends Slice {
  readonly population: Id;
  readonly award: Id;
  /** Absent: the title of this id, else the band. */
  readonly of?: AwardKind;
  /** Absent: all but those who are not considered. Who has a band is `nominated` for it. */
  readonly decision?: Decision;
}

export interface AwardLine extends RowRef {
  readonly name: string;
  readonly decision: Decision;
  /** `đề nghị`, `hết suất (tạm tính)`. */
  readonly verdict: string;
  /** The reasons in one or a few sentences. */
  readonly reasons: readonly string[];
}

export interface ProblemAsk extends Slice {
  readonly severity?: Problem['severity'];
}

export interface ProblemLine {
  readonly severity: Problem['severity'];
  readonly text: string;
  readonly todo: string;
  readonly place?: Place;
  /** Path in the rules. */
  readonly path?: string;
  /** The field and the sheet it is about, where somebody may settle it by a word: a column to choose, or an answer. */
  readonly about?: { readonly population: Id; readonly sheet: string; readonly field: Id };
  /** What settles it for the whole column; absent where a column is to be chosen. */
  readonly ask?: { readonly question: ColumnQuestion; readonly answers: readonly AnswerScreen[] };
}

/** A cell of the workbook that a click leads to; without a cell the sheet alone. */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}

/** Everything about one row: each value with how it came about, and where it was read. */
export interface RowScreen {
  readonly name: string;
  /** The cell of its name; the line of a file has a sheet only. */
  readonly place: Place;
  readonly parts: readonly RowPart[];
}

/** One value: a column, a criterion, a place in a ranking, a decision. */
export interface RowPart {
  /** What it belongs to, the same for neighbours: `Số liệu đã đọc`, `Điểm`. */
  readonly group: string;
  readonly heading: string;
  readonly value: string;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  /** Empty where the places alone say it. */
  readonly text: string;
  /** The first cells it rests on. */
  readonly places: readonly Place[];
  /** `và 7 ô khác`, after the places. */
  readonly more?: string;
}
