import type { NodeId } from '../../engine/graph/node';
import { nodeId } from '../../engine/graph/node';
import type { PopulationData } from '../../engine/graph/population-data';
import type { Problem } from '../../engine/problem';
import { gateId } from '../../engine/ranking/gate-node';
import { fold } from '../../engine/text/fold';
import { MARKS, NO, YES } from '../../engine/text/yes-no';
import type { GateChoice, SetNumber } from '../../engine/titles/recorded/choice';
import { criteriaOf } from '../compile/namespace';
import type { RuleSet } from '../rule-set';
import type { RecordedChoice } from './choice';
import { placeOf } from './confirm';
import { about, rowOf } from './council';

/** Points and gates that the council set, found in the data. */
export interface CouncilSettings {
  readonly points: ReadonlyMap<NodeId, ReadonlyMap<number, SetNumber>>;
  readonly gates: ReadonlyMap<NodeId, ReadonlyMap<number, GateChoice>>;
  readonly problems: readonly Problem[];
}

type ByRow<T> = Map<NodeId, Map<number, T>>;

/**
 * The choices of the kinds `points` (of a criterion, for a row) and `gate` (for a row, or lifted for all rows; what is
 * said of a row itself goes before). Each needs its reason.
 */
export function findSettings(
  choices: readonly RecordedChoice[],
  rules: RuleSet,
  tables: ReadonlyMap<string, PopulationData>,
): CouncilSettings {
  const points: ByRow<SetNumber> = new Map();
  const gates: ByRow<GateChoice> = new Map();
  const ofAllRows = new Set<GateChoice>();
  const problems: Problem[] = [];
  const wholeFirst = [...choices].sort((a, b) => Math.sign(a.key.length) - Math.sign(b.key.length));
  for (const choice of wholeFirst) {
    const table = tables.get(choice.population);
    if (!table || (choice.kind !== 'points' && choice.kind !== 'gate')) continue;
    const fault = faultOf(choice, rules);
    const set = (): Problem | undefined =>
      choice.kind === 'points' ? setPoints(choice, table, points) : setGate(choice, table, gates, ofAllRows);
    const problem = fault ?? set();
    if (problem) problems.push(problem);
  }
  return { points, gates, problems };
}

/** What is wrong with a choice whatever it sets: nothing is called so, or there is no reason. */
function faultOf(choice: RecordedChoice, rules: RuleSet): Problem | undefined {
  const { kind, title, because } = choice;
  const population = rules.populations.find(({ id }) => id === choice.population)!;
  const known =
    kind === 'gate'
      ? (population.gates ?? []).map(({ id }) => id)
      : criteriaOf(population).map(({ criterion }) => criterion.id);
  if (!known.includes(title)) return about(choice, 'error', 'choice.unknown-setting', { title, known });
  return because.trim() === '' ? about(choice, 'error', 'choice.needs-reason', { title }) : undefined;
}

/** @returns what is wrong with the choice */
function setPoints(
  choice: RecordedChoice,
  table: PopulationData,
  points: ByRow<SetNumber>,
): Problem | undefined {
  const row = rowOf(table, choice.key);
  if (row < 0) return unknownRow(choice);
  const value = Number(choice.value);
  if (choice.value.trim() === '' || !Number.isFinite(value))
    return about(choice, 'error', 'choice.bad-points', { value: choice.value });
  const rows = rowsOf(points, nodeId(choice.population, choice.title));
  const before = rows.get(row);
  rows.set(row, { value, ...signed(choice) });
  return before && before.value !== value ? contradiction(choice) : undefined;
}

/** @returns what is wrong with the choice */
function setGate(
  choice: RecordedChoice,
  table: PopulationData,
  gates: ByRow<GateChoice>,
  ofAllRows: Set<GateChoice>,
): Problem | undefined {
  const applies = appliesIn(choice.value);
  if (applies === undefined) return about(choice, 'error', 'choice.bad-gate', { value: choice.value });
  const rows = rowsOf(gates, gateId(choice.population, choice.title));
  const decision = { applies, ...signed(choice) };
  if (choice.key.length === 0) {
    // a gate that is to apply to all rows does so as the rules have it
    if (applies) return about(choice, 'warning', 'choice.gate-as-before', { title: choice.title });
    ofAllRows.add(decision);
    for (let row = 0; row < table.rowCount; row++) rows.set(row, decision);
    return undefined;
  }
  const row = rowOf(table, choice.key);
  if (row < 0) return unknownRow(choice);
  const before = rows.get(row);
  rows.set(row, decision);
  const isOfRow = before !== undefined && !ofAllRows.has(before);
  return isOfRow && before.applies !== applies ? contradiction(choice) : undefined;
}

const APPLIES: readonly string[] = [...YES, ...MARKS, 'áp dụng'].map(fold);
const LIFTED: readonly string[] = [...NO, '', 'không áp dụng'].map(fold);

/** Whether the gate is to apply; undefined for anything that is no answer. */
function appliesIn(value: string): boolean | undefined {
  if (APPLIES.includes(fold(value))) return true;
  return LIFTED.includes(fold(value)) ? false : undefined;
}

function rowsOf<T>(map: ByRow<T>, node: NodeId): Map<number, T> {
  const rows = map.get(node) ?? new Map<number, T>();
  map.set(node, rows);
  return rows;
}

function signed(choice: RecordedChoice): Pick<SetNumber, 'because' | 'by' | 'cell'> {
  return { because: choice.because, by: choice.by, cell: placeOf(choice) };
}

function unknownRow(choice: RecordedChoice): Problem {
  return about(choice, 'error', 'choice.unknown-row', { key: choice.key.join(' | ') });
}

function contradiction(choice: RecordedChoice): Problem {
  const params = { key: choice.key.join(' | '), title: choice.title };
  return about(choice, 'error', 'choice.two-values', params);
}
