import { MISSING, NO, YES, type FlagColumn } from '../columns/column';
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
import { nodeId, type Node, type NodeId, type Result } from '../graph/node';
import type { Entry, SourceCell } from '../problem';
import type { GateChoice } from '../titles/recorded/choice';

export interface Gate {
  readonly id: string;
  /** The gate's own node: `gateId`. */
  readonly node: NodeId;
  readonly when: BoundExpression;
  readonly effect: 'unranked' | 'no-titles' | { readonly bandAtMost: string };
  /** The sentence of the rules, for whoever meets the closed gate. */
  readonly because: string;
}

export interface GateResult extends Result {
  /** Per row: closed (yes), open (no), or unknown. */
  readonly value: FlagColumn;
}

/** The node of a gate, by a name that no id of a rule set can be: gates have names of their own. */
export function gateId(population: string, gate: string): NodeId {
  return nodeId(population, `#gate ${gate}`);
}

/** Whether a gate is closed for each row. Who heeds it is the business of rankings, bands and titles. */
export function gateNode(population: string, gate: Gate): Node<GateResult> {
  const { when } = gate;
  return {
    id: gate.node,
    population,
    title: gate.because,
    dependencies: dependenciesOf(when),
    evaluate(run) {
      const condition = evaluateBound(when, run);
      if (condition.type !== 'flag') throw new Error('a gate is a condition');
      const choices = run.recorded.gates.get(gate.node);
      const value = choices ? decided(condition, choices) : condition;
      reportUnknown(gate, value, population, run);
      const open = unsettledBy(run, population, when);
      const unsettled = open && choices ? open.map((flag, row) => (choices.has(row) ? 0 : flag)) : open;
      return unsettled ? { value, unsettled } : { value };
    },
    explain(row, run) {
      const { value } = run.result<GateResult>(gate.node);
      const choice = run.recorded.gates.get(gate.node)?.get(row);
      if (choice) return [choiceEntry(gate, choice), ...inputsOf(when, row, run)];
      const code = ['gate.open', 'gate.closed', 'gate.unknown'][value.values[row]!]!;
      const params = { gate: gate.id, because: gate.because };
      return [{ code, params, cells: traceBound(when, row, run) }, ...inputsOf(when, row, run)];
    },
    trace: (row, run) => traceBound(when, row, run),
    formula(row, _facet, layout, run) {
      const choice = run.recorded.gates.get(gate.node)?.get(row);
      if (choice) return choice.applies ? 'TRUE' : 'FALSE';
      return when.program.formula(row, layout);
    },
  };
}

/** The council decides whether a gate is closed for a row, whatever its condition says. */
function decided({ values }: FlagColumn, choices: ReadonlyMap<number, GateChoice>): FlagColumn {
  const closed = Uint8Array.from(values);
  for (const [row, { applies }] of choices) closed[row] = applies ? YES : NO;
  return flags(closed);
}

/** What the council decided about a gate for a row, why, and by whom. */
export function choiceEntry({ id, because }: Gate, choice: GateChoice): Entry {
  const { applies, by = '', cell } = choice;
  const params = { gate: id, because, reason: choice.because };
  const code = applies ? 'gate.imposed' : 'gate.lifted';
  return {
    code: by === '' ? code : `${code}-by`,
    params: by === '' ? params : { ...params, by },
    ...(cell && { cells: [cell] }),
  };
}

/** A gate that cannot be answered is an error of its row, never read as open. */
function reportUnknown(gate: Gate, closed: FlagColumn, population: string, run: Evaluation): void {
  const { id, because, when } = gate;
  const data = run.data(population);
  closed.values.forEach((flag, row) => {
    if (flag !== MISSING) return;
    const place = { population, key: data.keyOf(row), path: when.path, ...blankCell(gate, row, run) };
    run.report({ severity: 'error', code: 'gate.unknown', params: { gate: id, because }, ...place });
  });
}

/** The cell of what the gate found missing; the first it read where that has none of its own. */
function blankCell({ when }: Gate, row: number, run: Evaluation): SourceCell | undefined {
  const blank = inputsOf(when, row, run).find(({ params }) => params['value'] === null);
  return blank?.cells?.[0] ?? traceBound(when, row, run)[0];
}
