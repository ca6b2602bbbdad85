import type { Problem } from '../engine/problem';
import { foldKey } from '../engine/text/fold';
import type { BallotRecord, SeatRecord } from '../rules/decide/records';
import type { RuleSet } from '../rules/rule-set';
import { ANSWER_WORDS, ballotAnswer } from './ballot-answers';
import { BALLOT_COLUMNS, type BallotColumn } from './ballot-columns';
import { isCounted, readCounts } from './ballot-counts';
import {
  checkSums,
  seatAnswers,
  seatColumns,
  seatNames,
  type SeatColumns,
  type SeatNames,
} from './ballot-seats';
import { awardsOf } from './choice-names';
import type { Grid } from './grid';
import { problemPlace } from './place';
import type { SideLine } from './side-line';
import { Subjects, tellsWhom, type Subject, type SubjectRules } from './side-subject';
import { sideTable, type SideTable } from './side-table';
import { titleNamesOf } from './title-names';

export interface BallotsRead {
  readonly ballots: readonly BallotRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Reads *Phiếu bầu* or `ballots.csv`: a line for each vote of a seat, a line with the counts of a secret vote, or a line
 * with a column for each seat. A line that nobody has voted on yet is passed over; one that names what the rules do not
 * know, or counts that are no whole numbers from 0, is an error and left out.
 *
 * @param seats of the councils that were read
 */
export function readBallots(grid: Grid, rules: RuleSet, seats: readonly SeatRecord[]): BallotsRead {
  const about = subjectRules(rules);
  const { table, problems } = sideTable<BallotColumn>(grid, {
    columns: BALLOT_COLUMNS,
    main: ['title'],
    suffices: (header) => header.columns.has('title') && tellsWhom(rules, header, about),
  });
  if (!table) return { ballots: [], problems };
  const names = seatNames(seats);
  const columns = seatColumns(table.header, table.lines, names);
  const subjects = new Subjects<BallotColumn>(rules, table.header, about);
  const ballots = table.lines.flatMap((line) => ballotsIn(line, subjects, columns, names));
  return {
    ballots,
    problems: [...formProblems(grid, table, columns), ...table.lines.flatMap((line) => line.problems)],
  };
}

function subjectRules(rules: RuleSet): SubjectRules {
  const names = new Map(
    rules.populations.map((population) => [population, titleNamesOf(awardsOf(population))]),
  );
  return {
    keyOf: ({ key }) => key,
    titlesOf: (population) => names.get(population)!,
    unknownTitle: 'error',
  };
}

function ballotsIn(
  line: SideLine<BallotColumn>,
  subjects: Subjects<BallotColumn>,
  columns: SeatColumns,
  names: SeatNames,
): BallotRecord[] {
  const answers = seatAnswers(line, columns);
  const isOpen = !line.isBlank(['seat', 'vote']);
  if (answers.length === 0 && !isOpen && !isCounted(line, columns.seats.length > 0)) return [];
  const subject = subjects.read(line);
  if (answers.length > 0) {
    checkSums(line, answers);
    return answers.flatMap(({ column, seat, vote }) =>
      record(subject, { seat, vote }, line.sourceAt(column)),
    );
  }
  if (isOpen) {
    const ballot = readVote(line, names);
    return ballot ? record(subject, ballot, line.source('vote')) : [];
  }
  const counts = readCounts(line);
  return counts ? record(subject, counts, line.source('yes')) : [];
}

function record(
  subject: Subject | undefined,
  ballot: BallotRecord['ballot'],
  cell: BallotRecord['cell'],
): BallotRecord[] {
  if (!subject) return [];
  const { population, title, key } = subject;
  return [{ population: population.id, title, key, cell, ballot }];
}

/** One seat's vote on a line of its own, by the seat or its member; a seat that has not voted yet has none. */
function readVote(line: SideLine<BallotColumn>, names: SeatNames): BallotRecord['ballot'] | undefined {
  const seat = line.text('seat');
  const written = line.text('vote');
  if (seat === '') return line.fail('seat', 'sheets.ballot-seat-missing', {});
  if (written === '') return undefined;
  const vote = ballotAnswer(written);
  return vote
    ? { seat: names.get(foldKey(seat)) ?? seat, vote }
    : line.fail('vote', 'sheets.ballot-vote-unknown', { written, allowed: ANSWER_WORDS });
}

/** Columns that hold votes and belong to no seat; a sheet without any place for votes. */
function formProblems(
  grid: Grid,
  { header, lines }: SideTable<BallotColumn>,
  { seats, strange }: SeatColumns,
): Problem[] {
  const hasPlace = (['vote', 'yes'] as const).some((column) => header.columns.has(column));
  if (lines.length === 0 || (hasPlace && seats.length === 0)) return [];
  const asked = strange.map(({ column, row, path }): Problem => {
    const params = { column: path.join(' ') };
    return {
      severity: 'question',
      code: 'sheets.ballot-column-unknown',
      params,
      ...problemPlace(grid, row, column),
    };
  });
  if (seats.length > 0 || strange.length > 0) return asked;
  const looked = ['vote', 'yes'].map((id) => BALLOT_COLUMNS.find((column) => column.id === id)!.heading);
  const place = problemPlace(grid, header.bottom, Math.min(...header.columns.values()));
  return [{ severity: 'error', code: 'sheets.ballot-votes-not-found', params: { looked }, ...place }];
}
