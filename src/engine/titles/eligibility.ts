import { MISSING, NO, YES } from '../columns/column';
import { evaluateBound, unsettledBy, type BoundExpression } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { unite } from '../graph/frame';
import { State, type NodeId } from '../graph/node';
import { closedBy, isNoTitles, standingBehind } from '../ranking/gates';
import { Decided, type Eligibility, type Title, type TitleName, type TitleResult } from './title';
import type { Lowering, LoweringResult } from './vote/vote';

/**
 * Who may hold a title at all: candidates → gates → requires → excludes → conditions (rule language, "Order of
 * evaluation"). One unmet point settles the matter; otherwise one unknown point leaves it undecided.
 */
export function eligibilityOf(title: Title, population: string, run: Evaluation): Eligibility {
  const size = run.data(population).rowCount;
  const own = title.candidates ? flagsOf(title.candidates, run) : new Uint8Array(size).fill(YES);
  const { candidate, loweredFrom, open: candidacy } = withLowered(title, own, population, run);
  const met = title.conditions.map(({ must }) => flagsOf(must, run));
  const lacks = title.requires.map((required) => nominatedFor(required, run).map((held) => (held ? 0 : 1)));
  const holds = title.excludes.map((excluded) => nominatedFor(excluded, run));
  const gates = title.gates.filter(({ effect }) => isNoTitles(effect));
  const blocked = blockedRows(title, size, run);

  const openAt = ({ node }: { readonly node: NodeId }) => run.result(node).unsettled;
  const points: Point[] = [
    ...gates.map((gate): Point => ({ flags: closedBy(gate, run), fails: YES, open: openAt(gate) })),
    ...lacks.map((flags, i): Point => ({ flags, fails: YES, open: openAt(title.requires[i]!) })),
    ...holds.map((flags, i): Point => ({ flags, fails: YES, open: openAt(title.excludes[i]!) })),
    ...met.map((flags, i): Point => {
      return { flags, fails: NO, open: unsettledBy(run, population, title.conditions[i]!.must) };
    }),
  ];
  return {
    candidate,
    loweredFrom,
    blocked,
    met,
    lacks,
    holds,
    ...decided(points, candidate, blocked, candidacy),
  };
}

/** The candidates, and those whom a vote elsewhere brings here; it is open while that vote is. */
function withLowered(
  { candidates, lowerings }: Title,
  own: Uint8Array,
  population: string,
  run: Evaluation,
): Pick<Eligibility, 'candidate' | 'loweredFrom'> & { open: Uint8Array | undefined } {
  const candidate = own.slice();
  const loweredFrom = new Map<number, Lowering>();
  let open = unsettledBy(run, population, candidates);
  for (const lowering of lowerings) {
    const { lowered, unsettled } = run.result<LoweringResult>(lowering.node);
    lowered?.get(lowering.award.id)?.forEach((flag, row) => {
      if (!flag || own[row] === YES) return;
      candidate[row] = YES;
      loweredFrom.set(row, lowering);
    });
    open = unite(open, unsettled && own.map((flag, row) => (flag === YES ? 0 : unsettled[row]!)));
  }
  return { candidate, loweredFrom, open };
}

/** One point of the law about every row. */
interface Point {
  /** Yes, no or unknown. */
  readonly flags: Uint8Array;
  /** The answer with which a row fails. */
  readonly fails: number;
  /** 1 where the point rests on an open decision. */
  readonly open: Uint8Array | undefined;
}

/** What the points came to for a row, as bits. A certain failure settles the matter, whatever else is open or unknown. */
const Found = { certainFailure: 1, failure: 2, unknown: 4, open: 8 } as const;

/** @param candidacy 1 where it is open whether the row is a candidate */
function decided(
  points: readonly Point[],
  candidate: Uint8Array,
  blocked: Uint8Array,
  candidacy: Uint8Array | undefined,
): Pick<Eligibility, 'decisions' | 'unsettled'> {
  const size = candidate.length;
  const found = new Uint8Array(size);
  for (const point of points) look(point, found);
  const decisions = new Uint8Array(size);
  const unsettled = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const bits = found[row]! | (candidate[row] === MISSING ? Found.unknown : 0);
    const isCertain = blocked[row] === 1 || candidate[row] === NO || (bits & Found.certainFailure) !== 0;
    decisions[row] = blocked[row] === 1 ? Decided.undecided : decisionOf(candidate[row]!, bits);
    if ((!isCertain && (bits & Found.open) !== 0) || candidacy?.[row] === 1) unsettled[row] = 1;
  }
  return { decisions, unsettled };
}

/** A point at a time over all rows. */
function look({ flags, fails, open }: Point, found: Uint8Array): void {
  for (let row = 0; row < found.length; row++) {
    const isOpen = open?.[row] === 1;
    if (flags[row] === fails) found[row]! |= isOpen ? Found.failure : Found.certainFailure;
    if (flags[row] === MISSING) found[row]! |= Found.unknown;
    if (isOpen) found[row]! |= Found.open;
  }
}

function decisionOf(candidate: number, bits: number): number {
  if (candidate === NO) return Decided.notConsidered;
  if ((bits & (Found.certainFailure | Found.failure)) !== 0) return Decided.notEligible;
  return (bits & Found.unknown) !== 0 ? Decided.undecided : Decided.nominated;
}

function flagsOf(expression: BoundExpression, run: Evaluation): Uint8Array {
  const column = evaluateBound(expression, run);
  if (column.type !== 'flag') throw new Error('a condition answers yes or no');
  return column.values;
}

function nominatedFor({ node }: TitleName, run: Evaluation): Uint8Array {
  return run.result<TitleResult>(node).decisions.map((decision) => (decision === Decided.nominated ? 1 : 0));
}

function blockedRows(title: Title, size: number, run: Evaluation): Uint8Array {
  const states = title.total ? run.result(title.total).states : undefined;
  const { blocked } = standingBehind(title.gates, isNoTitles, size, run);
  if (!states?.includes(State.blocked)) return blocked;
  return blocked.map((flag, row) => (states[row] === State.blocked ? 1 : flag));
}
