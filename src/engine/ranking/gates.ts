import { MISSING } from '../columns/column';
import { unite } from '../graph/frame';
import type { Evaluation } from '../graph/node';
import type { Entry } from '../problem';
import type { Gate, GateResult } from './gate-node';

/** What the gates that a column heeds say of its rows. */
export interface Standing {
  /** 1 where a gate is unknown: the row is blocked, whatever the gate's effect. */
  readonly blocked: Uint8Array;
  /** 1 where a gate that concerns the column rests on a decision that is still open; absent: nowhere. */
  readonly unsettled: Uint8Array | undefined;
}

/** @param concerns which effects are about the column itself; the other gates only block */
export function standingBehind(
  gates: readonly Gate[],
  concerns: (effect: Gate['effect']) => boolean,
  size: number,
  run: Evaluation,
): Standing {
  const blocked = new Uint8Array(size);
  let unsettled: Uint8Array | undefined;
  for (const { node, effect } of gates) {
    const gate = run.result<GateResult>(node);
    gate.value.values.forEach((flag, row) => {
      if (flag === MISSING) blocked[row] = 1;
    });
    if (concerns(effect)) unsettled = unite(unsettled, gate.unsettled);
  }
  return { blocked, unsettled };
}

/** Per row: whether the gate is closed (yes), open (no), or unknown. */
export function closedBy({ node }: Gate, run: Evaluation): Uint8Array {
  return run.result<GateResult>(node).value.values;
}

/** The gates that concern a column, fired or not, and any other that blocks the row because it is unknown. */
export function explainGates(
  gates: readonly Gate[],
  concerns: (effect: Gate['effect']) => boolean,
  row: number,
  run: Evaluation,
): Entry[] {
  return gates
    .filter(
      ({ node, effect }) => concerns(effect) || run.result<GateResult>(node).value.values[row] === MISSING,
    )
    .flatMap(({ node }) => run.node(node).explain(row, run));
}

export const isUnranked = (effect: Gate['effect']): boolean => effect === 'unranked';
export const isNoTitles = (effect: Gate['effect']): boolean => effect === 'no-titles';
export const isCeiling = (effect: Gate['effect']): effect is { bandAtMost: string } =>
  typeof effect === 'object';
