import { MISSING, YES } from '../columns/column';
import { flags } from '../columns/operations';
import {
  dependenciesOf,
  evaluateBound,
  inputsOf,
  traceBound,
  unsettledBy,
  type BoundExpression,
} from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { unite } from '../graph/frame';
import { nodeId, type Node, type NodeId, type Result } from '../graph/node';

export interface Gate {
  readonly id: string;
  readonly when: BoundExpression;
  readonly effect: 'unranked' | 'no-titles' | { readonly bandAtMost: string };
  /** The sentence of the rules, for whoever meets the closed gate. */
  readonly because: string;
}

export interface GateResult extends Result {
  /** For each gate, in order, a flag per row: closed, open, or unknown. */
  readonly closed: readonly Uint8Array[];
  /** 1 where a gate that takes the row out of the ranking is closed. */
  readonly unranked: Uint8Array;
  /** 1 where a gate is unknown: the row is blocked. */
  readonly blocked: Uint8Array;
}

/** A name that no rule set can use, for the gates of a population together. */
const GATES = '#gates';

export function gatesId(population: string): NodeId {
  return nodeId(population, GATES);
}

/** All gates of a population; its value says whether any gate is closed. */
export function gateNode(population: string, gates: readonly Gate[]): Node<GateResult> {
  const conditions = gates.map(({ when }) => when);
  return {
    id: gatesId(population),
    population,
    title: GATES,
    dependencies: dependenciesOf(...conditions),
    evaluate(run) {
      const size = run.data(population).rowCount;
      const closed = conditions.map((when) => flagsOf(when, run));
      const any = new Uint8Array(size);
      const unranked = new Uint8Array(size);
      const blocked = new Uint8Array(size);
      gates.forEach((gate, i) => {
        closed[i]!.forEach((flag, row) => {
          if (flag === MISSING) blocked[row] = 1;
          if (flag !== YES) return;
          any[row] = YES;
          if (gate.effect === 'unranked') unranked[row] = 1;
        });
      });
      for (let row = 0; row < size; row++) if (blocked[row]) unranked[row] = 1;
      reportUnknown(gates, closed, population, run);
      const unsettled = conditions.map((when) => unsettledBy(run, population, when)).reduce(unite, undefined);
      const result = { value: flags(any), closed, unranked, blocked };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain(row, run) {
      const result = run.result<GateResult>(this.id);
      return gates.flatMap((gate, i) => [
        {
          code: ['gate.open', 'gate.closed', 'gate.unknown'][result.closed[i]![row]!]!,
          params: { gate: gate.id, because: gate.because },
          cells: traceBound(gate.when, row, run),
        },
        ...inputsOf(gate.when, row, run),
      ]);
    },
    trace: (row, run) => conditions.flatMap((when) => traceBound(when, row, run)),
  };
}

function flagsOf(expression: BoundExpression, run: Evaluation): Uint8Array {
  const column = evaluateBound(expression, run);
  if (column.type !== 'flag') throw new Error('a gate is a condition');
  return column.values;
}

/** A gate that cannot be answered is an error of its row, never read as open. */
function reportUnknown(
  gates: readonly Gate[],
  closed: readonly Uint8Array[],
  population: string,
  run: Evaluation,
): void {
  const data = run.data(population);
  gates.forEach((gate, i) => {
    closed[i]!.forEach((flag, row) => {
      if (flag !== MISSING) return;
      const cell = traceBound(gate.when, row, run)[0];
      const params = { gate: gate.id, because: gate.because };
      const { path } = gate.when;
      run.report({
        severity: 'error',
        code: 'gate.unknown',
        params,
        population,
        key: data.keyOf(row),
        path,
        ...cell,
      });
    });
  });
}
