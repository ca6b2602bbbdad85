import { MISSING, NO, YES } from '../columns/column';
import { evaluateBound, unsettledBy, type BoundExpression } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { unite } from '../graph/frame';
import { State } from '../graph/node';
import { closedBy, isNoTitles, standingBehind } from '../ranking/gates';
import { Decided, type Eligibility, type Title, type TitleName, type TitleResult } from './title';
import type { Lowering, LoweringResult } from './vote/vote';

/**
 * Who may hold a title at all: candidates → gates → requires → excludes → conditions (rule language, "Order of
 * evaluation"). One unmet point settles the matter; otherwise one unknown point leaves it undecided.
 */
export function eligibilityOf(title: Title, population: string, run: Evaluation): Eligibility {
  const size = run.data(population).rowCount;
  const all = new Uint8Array(size).fill(YES);
  const own = title.candidates ? flagsOf(title.candidates, run) : all;
  const { candidate, loweredFrom, open: candidacy } = withLowered(title, own, population, run);
  const met = title.conditions.map(({ must }) => flagsOf(must, run));
  const lacks = title.requires.map((required) => nominatedFor(required, run).map((held) => (held ? 0 : 1)));
  const holds = title.excludes.map((excluded) => nominatedFor(excluded, run));
  const gates = title.gates.filter(({ effect }) => isNoTitles(effect));
  const gated = gates.map((gate) => closedBy(gate, run).map((flag) => (flag === YES ? 1 : 0)));
  const blocked = blockedRows(title, size, run);

  const open = (expression: BoundExpression | undefined): Uint8Array | undefined =>
    unsettledBy(run, population, expression);
  const points: Point[] = [
    ...gated.map((flags, i): Point => ({ failed: flags, open: run.result(gates[i]!.node).unsettled })),
    ...lacks.map((flags, i): Point => ({
      failed: flags,
      open: run.result(title.requires[i]!.node).unsettled,
    })),
    ...holds.map((flags, i): Point => ({
      failed: flags,
      open: run.result(title.excludes[i]!.node).unsettled,
    })),
    ...met.map((flags, i): Point => ({ met: flags, open: open(title.conditions[i]!.must) })),
  ];
  const decisions = new Uint8Array(size);
  const unsettled = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const verdict = decide(points, row, candidate[row]!, blocked[row] === 1);
    decisions[row] = verdict.decision;
    unsettled[row] = verdict.unsettled || candidacy?.[row] === 1 ? 1 : 0;
  }
  return { candidate, loweredFrom, blocked, met, lacks, holds, decisions, unsettled };
}

/** The candidates, and those whom a vote elsewhere brings here; it is open while that vote is. */
function withLowered(
  { candidates, lowerings }: Title,
  own: Uint8Array,
  population: string,
  run: Evaluation,
): Pick<Eligibility, 'candidate' | 'loweredFrom'> & { open: Uint8Array | undefined } {
  const candidate = Uint8Array.from(own);
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

/** One point of the law about every row: a certain failure, or a flag that may be unknown. */
interface Point {
  readonly failed?: Uint8Array;
  readonly met?: Uint8Array;
  /** 1 where the point rests on an open decision. */
  readonly open: Uint8Array | undefined;
}

function decide(points: readonly Point[], row: number, candidate: number, blocked: boolean) {
  if (blocked) return { decision: Decided.undecided, unsettled: false };
  if (candidate === NO) return { decision: Decided.notConsidered, unsettled: false };
  let failed = false;
  let unknown = candidate === MISSING;
  let open = false;
  for (const point of points) {
    const isOpen = point.open?.[row] === 1;
    const fails = point.failed ? point.failed[row] === 1 : point.met![row] === NO;
    if (fails && !isOpen) return { decision: Decided.notEligible, unsettled: false };
    failed ||= fails;
    unknown ||= point.met?.[row] === MISSING;
    open ||= isOpen;
  }
  const decision = failed ? Decided.notEligible : unknown ? Decided.undecided : Decided.nominated;
  return { decision, unsettled: open };
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
  return blocked.map((flag, row) => (states?.[row] === State.blocked ? 1 : flag));
}
