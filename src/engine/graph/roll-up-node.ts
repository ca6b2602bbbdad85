import { NO_CODE, YES } from '../columns/column';
import { groupBy, numbers } from '../columns/operations';
import type { Entry, Params, SourceCell } from '../problem';
import { fold } from '../text/fold';
import { dependenciesOf, distinct, evaluateBound, traceBound } from './bound-expression';
import type { Evaluation } from './node';
import { unite, unsettledOf } from './frame';
import { roundColumn } from './formula-node';
import { nodeId, type Node, type NodeId, type Result } from './node';
import { rollUpFormula } from './roll-up-formula';
import {
  crossPairs,
  groupPairs,
  memberPairs,
  PairFrame,
  readsParent,
  Taking,
  type Pairs,
  type RollUp,
} from './roll-up';

export type { RollUp } from './roll-up';

interface RollUpResult extends Result {
  /** How many were counted or summed, and how many were looked at, for each row. */
  readonly taken: Float64Array;
  readonly base: Float64Array;
  /** The rows looked at, for each row. */
  membersOf(row: number): number[];
}

/** One number for each row, taken over the rows that belong to it or share its group. */
export function rollUpNode(population: string, rollUp: RollUp): Node<RollUpResult> {
  const { take, of, where, within } = rollUp;
  return {
    id: nodeId(population, rollUp.id),
    population,
    title: rollUp.title,
    dependencies: dependenciesOf(of, where, within),
    evaluate(run) {
      const slots = slotsOf(rollUp, population, run);
      const taking = new Taking(take, slots.count);
      for (const pairs of slots.pairs()) {
        const frame = new PairFrame(run, pairs, reporter(rollUp, run));
        taking.add(pairs, of?.program.evaluate(frame), where?.program.evaluate(frame));
      }
      const spread = (values: Float64Array): Float64Array =>
        Float64Array.from(slots.slotOf, (slot) => (slot === NO_CODE ? NaN : values[slot]!));
      const value = roundColumn(numbers(spread(taking.finish())), rollUp.decimals, rollUp.rounding);
      const unsettled = unsettledOwners(rollUp, population, slots, run);
      const result = {
        value,
        taken: spread(taking.value),
        base: spread(taking.base),
        membersOf: slots.membersOf,
      };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain(row, run) {
      const result = run.result<RollUpResult>(this.id);
      const value = result.value.type === 'number' ? result.value.values[row]! : NaN;
      const params = {
        title: rollUp.title,
        value: Number.isNaN(value) ? null : value,
        taken: result.taken[row]!,
        base: result.base[row]!,
      };
      return [{ code: `roll-up.${take}`, params, cells: this.trace(row, run) } satisfies Entry];
    },
    trace: (row, run) => traceMembers(rollUp, row, run, nodeId(population, rollUp.id)),
    formula: (row, _facet, layout, run) => rollUpFormula(population, rollUp, row, layout, run),
  };
}

interface Slots {
  readonly count: number;
  /** The slot each row of the population takes its number from; −1: none. */
  readonly slotOf: Int32Array;
  pairs(): Iterable<Pairs>;
  membersOf(row: number): number[];
}

function slotsOf(rollUp: RollUp, population: string, run: Evaluation): Slots {
  const rows = Int32Array.from({ length: run.data(population).rowCount }, (_, row) => row);
  if (!rollUp.within) {
    const { parent } = run.relation(rollUp.members)!;
    return {
      count: rows.length,
      slotOf: rows,
      pairs: () => [memberPairs(parent)],
      membersOf: lookUp(parent, rows),
    };
  }
  const { codes, names } = groupBy(evaluateBound(rollUp.within, run), fold);
  const membersOf = lookUp(codes, codes);
  if (!readsParent(rollUp.of) && !readsParent(rollUp.where)) {
    return { count: names.length, slotOf: codes, pairs: () => [groupPairs(codes)], membersOf };
  }
  const slotOf = rows.map((row) => (codes[row] === NO_CODE ? NO_CODE : row));
  return { count: rows.length, slotOf, pairs: () => crossPairs(codes, names.length), membersOf };
}

/** The members of a row: those whose slot is the row's; built when first asked. */
function lookUp(slotOfMember: Int32Array, slotOfRow: Int32Array): (row: number) => number[] {
  let members: Map<number, number[]> | undefined;
  return (row) => {
    if (!members) {
      members = new Map();
      for (let member = 0; member < slotOfMember.length; member++) {
        const slot = slotOfMember[member]!;
        const list = members.get(slot);
        if (list) list.push(member);
        else members.set(slot, [member]);
      }
    }
    const slot = slotOfRow[row]!;
    return slot === NO_CODE ? [] : (members.get(slot) ?? []);
  };
}

function reporter(rollUp: RollUp, run: Evaluation) {
  const reported = new Set<string>();
  const path = rollUp.of?.path ?? rollUp.where?.path;
  return (member: number, code: string, params: Params): void => {
    const identity = `${member} ${code} ${String(params['quote'])}`;
    if (reported.has(identity)) return;
    reported.add(identity);
    const data = run.data(rollUp.members);
    const problem = {
      severity: 'error',
      code,
      params,
      population: rollUp.members,
      key: data.keyOf(member),
    } as const;
    run.report(path === undefined ? problem : { ...problem, path });
  };
}

function unsettledOwners(
  rollUp: RollUp,
  population: string,
  slots: Slots,
  run: Evaluation,
): Uint8Array | undefined {
  const references = [rollUp.of, rollUp.where].flatMap((expression) => expression?.program.references ?? []);
  const ofMembers = references.filter((reference) => reference.of === 'own');
  const ofOwner = references.filter((reference) => reference.of === 'parent');
  const members = unsettledOf(ofMembers, run, rollUp.members);
  const owners = unsettledOf(
    ofOwner.map((reference) => ({ ...reference, of: 'own' as const })),
    run,
    population,
  );
  if (!members) return owners;
  const looked = Uint8Array.from(slots.slotOf, (_, row) =>
    slots.membersOf(row).some((m) => members[m]) ? 1 : 0,
  );
  return unite(looked, owners);
}

/**
 * For a share the members that keep it below the whole, else the members counted or measured; where none counts, those
 * that were looked at and do not.
 */
function traceMembers(rollUp: RollUp, row: number, run: Evaluation, id: NodeId): readonly SourceCell[] {
  const members = run.result<RollUpResult>(id).membersOf(row);
  const expression = rollUp.of ?? rollUp.where;
  if (!expression || members.length === 0) return [];
  const rows = Int32Array.from(members);
  const pairs = { members: rows, owners: rows.map(() => row), slots: rows };
  const silent = (): void => undefined; // reported when the column was evaluated
  const counted = rollUp.of?.program.evaluate(new PairFrame(run, pairs, silent));
  const looked = rollUp.where?.program.evaluate(new PairFrame(run, pairs, silent));
  const all = [...members.keys()].filter((i) => looked?.type !== 'flag' || looked.values[i] === YES);
  const telling = all.filter(
    (i) => counted?.type !== 'flag' || (counted.values[i] === YES) !== (rollUp.take === 'share'),
  );
  const wanted = telling.length > 0 || rollUp.take === 'share' ? telling : all;
  return distinct(wanted.slice(0, 50).flatMap((i) => traceBound(expression, members[i]!, run)));
}
