import { nodeId, type NodeId } from '../../engine/graph/node';
import type { PopulationData } from '../../engine/graph/population-data';
import { identityOf } from '../../engine/graph/relation';
import type { Problem, SourceCell } from '../../engine/problem';
import { fold, foldKey } from '../../engine/text/fold';
import type {
  BallotCounts,
  Ballots,
  CouncilBody,
  CouncilSeat,
  SeatVote,
} from '../../engine/titles/recorded/ballots';
import type { Id, Population, RuleSet } from '../rule-set';
import type { BallotRecord, Records, SeatRecord } from './records';

/** Who sat in the councils, and what they voted on whom. */
export interface BallotsFound {
  readonly bodies: readonly CouncilBody[];
  /** By title or band and row. */
  readonly ballots: ReadonlyMap<NodeId, ReadonlyMap<number, Ballots>>;
  readonly problems: readonly Problem[];
}

/** Finds whose the ballots are: the title or band, and the row. What they add up to is for the vote to say. */
export function findBallots(
  { seats, ballots: records }: Pick<Records, 'seats' | 'ballots'>,
  rules: RuleSet,
  tables: ReadonlyMap<Id, PopulationData>,
): BallotsFound {
  const { bodies, problems: ofSeats } = bodiesOf(seats);
  const problems: Problem[] = [...ofSeats];
  const ballots = new Map<NodeId, Map<number, Gathered>>();
  const rowsOf = rowFinder(tables);
  const silent = new Map<NodeId, BallotRecord[]>();
  for (const record of records) {
    const found = subjectOf(record, rules);
    if ('problem' in found) {
      problems.push(found.problem);
      continue;
    }
    const { population, award } = found;
    const row = rowsOf(population.id, record.key);
    if (row === undefined) {
      const params = { key: record.key.join(' | '), title: award.title };
      problems.push(about(record, 'error', 'ballots.unknown-row', params));
      continue;
    }
    const id = nodeId(population.id, award.id);
    if (!award.vote) {
      silent.set(id, [...(silent.get(id) ?? []), record]);
      continue;
    }
    const rows = ballots.get(id) ?? new Map<number, Gathered>();
    ballots.set(id, rows);
    const gathered = rows.get(row) ?? { votes: [], counts: [] };
    rows.set(row, gathered);
    gather(gathered, record);
  }
  for (const [id, ignored] of silent) {
    const title = id.slice(id.indexOf('\u0000') + 1);
    const params = { title: awardTitle(rules, ignored[0]!.population, title), count: ignored.length };
    problems.push(about(ignored[0]!, 'warning', 'ballots.without-vote', params));
  }
  return { bodies, ballots, problems };
}

interface Gathered {
  readonly votes: SeatVote[];
  readonly counts: BallotCounts[];
}

function gather({ votes, counts }: Gathered, { ballot, cell }: BallotRecord): void {
  if ('seat' in ballot) votes.push({ ...ballot, cell });
  else counts.push({ ...ballot, cell });
}

type Award = NonNullable<Population['titles'] | Population['bands']>[number];

/** The title or band that a ballot is about: by its id, else by its name. */
function subjectOf(
  record: BallotRecord,
  { populations }: RuleSet,
): { population: Population; award: Award } | { problem: Problem } {
  const population = populations.find(({ id }) => id === record.population);
  if (!population) {
    const params = { population: record.population };
    return { problem: about(record, 'error', 'ballots.unknown-population', params) };
  }
  const awards: readonly Award[] = [...(population.titles ?? []), ...(population.bands ?? [])];
  const wanted = fold(record.title);
  const award =
    awards.find(({ id }) => id === record.title) ??
    awards.find(({ title, aliases = [] }) => [title, ...aliases].some((name) => fold(name) === wanted));
  if (award) return { population, award };
  const params = { title: record.title, titles: awards.map(({ id }) => id) };
  return { problem: about(record, 'error', 'ballots.unknown-title', params) };
}

function awardTitle({ populations }: RuleSet, population: Id, id: Id): string {
  const { titles = [], bands = [] } = populations.find((other) => other.id === population)!;
  return [...titles, ...bands].find((award) => award.id === id)!.title;
}

/** Looks rows up by their key; of rows with one key, which is an error of its own, the first. */
function rowFinder(
  tables: ReadonlyMap<Id, PopulationData>,
): (population: Id, key: readonly string[]) => number | undefined {
  const known = new Map<Id, ReadonlyMap<string, number>>();
  return (population, key) => {
    const rows = known.get(population) ?? rowsByKey(tables.get(population)!);
    known.set(population, rows);
    return rows.get(identityOf(key));
  };
}

function rowsByKey(table: PopulationData): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const identity = identityOf(Object.values(table.keyOf(row)));
    if (!rows.has(identity)) rows.set(identity, row);
  }
  return rows;
}

/**
 * The councils and clusters as *Hội đồng* lists them, in its order. The lines of the only one need not name it; where
 * another is named a line without a name is nobody's. A seat that is listed twice has one vote.
 */
function bodiesOf(records: readonly SeatRecord[]): { bodies: CouncilBody[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const isNamed = records.some(({ body }) => body !== '');
  const bodies = new Map<string, { id: string; seats: Map<string, CouncilSeat> }>();
  for (const record of records) {
    const { body, name, role, attendance, cell } = record;
    const seat = record.seat === '' ? name : record.seat;
    if (isNamed && body === '') {
      problems.push(atCell(cell, 'council.seat-without-body', { seat }));
      continue;
    }
    const own = bodies.get(fold(body)) ?? { id: body, seats: new Map<string, CouncilSeat>() };
    bodies.set(fold(body), own);
    const before = own.seats.get(foldKey(seat));
    if (before) {
      const params = { seat, body: own.id, first: placeText(before.cell) };
      problems.push(atCell(cell, 'council.seat-twice', params));
    } else own.seats.set(foldKey(seat), { seat, name, role, attendance, cell });
  }
  return {
    bodies: [...bodies.values()].map(({ id, seats }) => ({ id, seats: [...seats.values()] })),
    problems,
  };
}

function atCell(cell: SourceCell, code: string, params: Problem['params']): Problem {
  return { severity: 'error', code, params, ...cell };
}

function placeText({ sheet, cell }: SourceCell): string {
  return `'${sheet}'!${cell}`;
}

function about(
  { population, cell }: BallotRecord,
  severity: Problem['severity'],
  code: string,
  params: Problem['params'],
): Problem {
  return { severity, code, params, population, ...cell };
}
