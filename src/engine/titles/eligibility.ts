import { MISSING, NO, YES } from '../columns/column';
import { evaluateBound, unsettledBy, type BoundExpression } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { State } from '../graph/node';
import type { GateResult } from '../ranking/gate-node';
import { Decided, type Eligibility, type Title, type TitleName, type TitleResult } from './title';

/**
 * Who may hold a title at all: candidates → gates → requires → excludes → conditions (rule language, "Order of
 * evaluation"). One unmet point settles the matter; otherwise one unknown point leaves it undecided.
 */
export function eligibilityOf(title: Title, population: string, run: Evaluation): Eligibility {
  const size = run.data(population).rowCount;
  const all = new Uint8Array(size).fill(YES);
  const candidate = title.candidates ? flagsOf(title.candidates, run) : all;
  const met = title.conditions.map(({ must }) => flagsOf(must, run));
  const lacks = title.requires.map((required) => nominatedFor(required, run).map((held) => (held ? 0 : 1)));
  const holds = title.excludes.map((excluded) => nominatedFor(excluded, run));
  const gates = title.gatesId ? run.result<GateResult>(title.gatesId) : undefined;
  const gated = title.gates.map((gate, i) =>
    gate.effect === 'no-titles'
      ? gates!.closed[i]!.map((flag) => (flag === YES ? 1 : 0))
      : new Uint8Array(size),
  );
  const blocked = blockedRows(title, gates, size, run);

  const open = (expression: BoundExpression | undefined): Uint8Array | undefined =>
    unsettledBy(run, population, expression);
  const points: Point[] = [
    ...gated.map((flags): Point => ({ failed: flags, open: gates?.unsettled })),
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
  const candidacy = open(title.candidates);
  for (let row = 0; row < size; row++) {
    const verdict = decide(points, row, candidate[row]!, blocked[row] === 1);
    decisions[row] = verdict.decision;
    unsettled[row] = verdict.unsettled || candidacy?.[row] === 1 ? 1 : 0;
  }
  return { candidate, blocked, met, lacks, holds, gated, decisions, unsettled };
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

function blockedRows(title: Title, gates: GateResult | undefined, size: number, run: Evaluation): Uint8Array {
  const states = title.total ? run.result(title.total).states : undefined;
  return new Uint8Array(size).map((_, row) =>
    states?.[row] === State.blocked || gates?.blocked[row] ? 1 : 0,
  );
}
