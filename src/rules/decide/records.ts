import type { Attendance, BallotAnswer } from '../../engine/titles/recorded/ballots';
import type { SourceCell } from '../../engine/problem';
import type { Id } from '../rule-set';
import type { RecordedChoice } from './choice';

/** Everything that lies beside the populations, line by line as it was read. Empty texts where a cell is blank. */
export interface Records {
  readonly choices: readonly RecordedChoice[];
  readonly history: readonly HistoryRecord[];
  readonly seats: readonly SeatRecord[];
  readonly ballots: readonly BallotRecord[];
}

export const NO_RECORDS: Records = { choices: [], history: [], seats: [], ballots: [] };

/** A line of *Lịch sử danh hiệu* or `history.csv`. */
export interface HistoryRecord {
  readonly population: Id;
  /** The values of the population's `historyKey`, or of its key. */
  readonly key: readonly string[];
  readonly period: string;
  /** A title of the population or an honour of the rules. */
  readonly title: Id;
  readonly decision: string;
  /** ISO where it could be read, else as written. */
  readonly date: string;
  readonly cell: SourceCell;
}

/** A line of *Hội đồng* or `council.csv`. */
export interface SeatRecord {
  /** The council or cluster that votes; '' where there is only one. */
  readonly body: string;
  readonly seat: string;
  readonly name: string;
  readonly role: string;
  readonly attendance: Attendance;
  readonly cell: SourceCell;
}

/** A line of *Phiếu bầu* or `ballots.csv`: one seat's vote, or the count of a secret vote. */
export interface BallotRecord {
  readonly population: Id;
  /** A title or a band. */
  readonly title: Id;
  readonly key: readonly string[];
  readonly cell: SourceCell;
  readonly ballot:
    | { readonly seat: string; readonly vote: BallotAnswer }
    | {
        readonly issued?: number | undefined;
        readonly returned?: number | undefined;
        readonly valid?: number | undefined;
        readonly yes: number;
        readonly no?: number | undefined;
        readonly lower?: number | undefined;
      };
}
