import { MISSING, NO, YES } from '../columns/column';
import { distinct, inputsOf, traceBound } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { nodeId, State } from '../graph/node';
import type { Entry, SourceCell } from '../problem';
import { choiceEntry } from '../ranking/gate-node';
import { closedBy, explainGates, isNoTitles } from '../ranking/gates';
import { explainSeat } from './seats/explained';
import { Decided, type Condition, type Title, type TitleResult } from './title';
import { Voted } from './vote/round';

/** Everything that was looked at for a row and a title: all conditions, met and unmet, then the seat and the vote. */
export function explainTitle(title: Title, row: number, run: Evaluation, population: string): Entry[] {
  const result = run.result<TitleResult>(nodeId(population, title.id));
  const { eligibility } = result;
  const conditions = title.conditions.flatMap((condition, i) => [
    conditionEntry(title, condition, eligibility.met[i]![row]!, row, run),
    ...inputsOf(condition.must, row, run),
  ]);
  const gates = explainGates(title.gates, isNoTitles, row, run);
  const { before, after } = failures(title, row, run, result);
  return [
    ...candidacy(title, row, run, result),
    ...before,
    ...gates,
    ...after,
    ...fulfilled(title, row, run, result),
    ...conditions,
    ...seatAndVoteEntries(title, row, run, population),
  ];
}

/** Why a row has its decision: what fails, or the seat and the vote; what it fulfils is in `explainTitle`. */
export function reasonsOf(title: Title, row: number, run: Evaluation, population: string): Entry[] {
  const result = run.result<TitleResult>(nodeId(population, title.id));
  const { eligibility } = result;
  const decision = result.decisions[row];
  if (decision === Decided.notConsidered) {
    return [
      {
        code: 'title.not-candidate',
        params: { title: title.title },
        cells: traceBound(title.candidates!, row, run),
      },
    ];
  }
  const wanted = decision === Decided.notEligible ? NO : MISSING;
  const conditions = title.conditions.flatMap((condition, i) => {
    const met = eligibility.met[i]![row]!;
    if (met === YES || met !== wanted) return [];
    return [conditionEntry(title, condition, met, row, run), ...inputsOf(condition.must, row, run)];
  });
  // a row that is eligible and yet undecided waits for its group
  const isEligibility = eligibility.decisions[row] !== Decided.nominated;
  const { before, after } = failures(title, row, run, result);
  const lowered = loweringEntries(title, row, run, result);
  return isEligibility
    ? [...lowered, ...before, ...gateReasons(title, row, run), ...after, ...conditions]
    : [...lowered, ...seatAndVoteEntries(title, row, run, population)];
}

/** The cells behind a decision: those of the conditions that it failed, else of all; and of the ballots. */
export function traceTitle(
  title: Title,
  row: number,
  run: Evaluation,
  population: string,
): readonly SourceCell[] {
  const { eligibility, voted } = run.result<TitleResult>(nodeId(population, title.id));
  const failed = title.conditions.filter((_, i) => eligibility.met[i]![row] === NO);
  const ballots = title.vote && voted[row] !== Voted.none ? run.trace(title.vote.node, row) : [];
  const conditions = failed.length > 0 ? failed : title.conditions;
  return distinct([...conditions.flatMap(({ must }) => traceBound(must, row, run)), ...ballots]);
}

const CONDITION_CODES = ['title.condition-unmet', 'title.condition-met', 'title.condition-undecided'];

function conditionEntry(
  title: Title,
  condition: Condition,
  met: number,
  row: number,
  run: Evaluation,
): Entry {
  return {
    code: CONDITION_CODES[met]!,
    params: {
      title: title.title,
      condition: condition.id,
      text: condition.otherwise,
      must: condition.must.program.source,
    },
    cells: traceBound(condition.must, row, run),
  };
}

/** Everything before the conditions that stands against the row: before the gates, and after them. */
function failures(
  title: Title,
  row: number,
  run: Evaluation,
  { eligibility }: TitleResult,
): { before: Entry[]; after: Entry[] } {
  const before: Entry[] = [];
  const entries: Entry[] = [];
  const params = { title: title.title };
  if (title.total && run.result(title.total).states?.[row] === State.blocked) {
    before.push({ code: 'title.row-blocked', params, cells: blockedCells(title.total, row, run) });
  }
  if (eligibility.candidate[row] === MISSING) {
    const cells = traceBound(title.candidates!, row, run);
    before.push({ code: 'title.candidate-unknown', params, cells });
  }
  title.requires.forEach((required, i) => {
    if (!eligibility.lacks[i]![row]) return;
    const cells = run.trace(required.node, row);
    entries.push({ code: 'title.requires', params: { ...params, required: required.title }, cells });
  });
  title.excludes.forEach((excluded, i) => {
    if (eligibility.holds[i]![row])
      entries.push({ code: 'title.excluded-by', params: { ...params, excluded: excluded.title } });
  });
  return { before, after: entries };
}

/** Who is considered for the title, where that is asked. */
function candidacy(title: Title, row: number, run: Evaluation, result: TitleResult): Entry[] {
  const { candidates } = title;
  if (!candidates) return [];
  const code = CANDIDATE_CODES[result.eligibility.candidate[row]!];
  const lowered = loweringEntries(title, row, run, result);
  const own = code ? [{ code, params: { title: title.title }, cells: traceBound(candidates, row, run) }] : [];
  return [...(lowered.length > 0 ? lowered : own), ...inputsOf(candidates, row, run)];
}

/** Who is unknown to be a candidate is told among what stands against the row. */
const CANDIDATE_CODES: readonly (string | undefined)[] = [
  'title.not-candidate',
  'title.candidate',
  undefined,
];

/** The titles that it requires and the row has, and those that it excludes and the row has not. */
function fulfilled(title: Title, row: number, run: Evaluation, { eligibility }: TitleResult): Entry[] {
  const params = { title: title.title };
  const held = title.requires.filter((_, i) => !eligibility.lacks[i]![row]);
  const free = title.excludes.filter((_, i) => !eligibility.holds[i]![row]);
  return [
    ...held.map((required): Entry => {
      const cells = run.trace(required.node, row);
      return { code: 'title.requires-held', params: { ...params, required: required.title }, cells };
    }),
    ...free.map((excluded): Entry => {
      return { code: 'title.not-excluded-by', params: { ...params, excluded: excluded.title } };
    }),
  ];
}

/** The gates that keep a row from the title: closed ones, and those that are unknown. */
function gateReasons({ title, gates }: Title, row: number, run: Evaluation): Entry[] {
  return gates.flatMap((gate): Entry[] => {
    const flag = closedBy(gate, run)[row];
    const params = { title, gate: gate.id, because: gate.because };
    const cells = traceBound(gate.when, row, run);
    if (flag === MISSING) return [{ code: 'gate.unknown', params, cells }];
    if (flag !== YES || !isNoTitles(gate.effect)) return [];
    const choice = run.recorded.gates.get(gate.node)?.get(row);
    return [{ code: 'title.gate', params, cells }, ...(choice ? [choiceEntry(gate, choice)] : [])];
  });
}

function blockedCells(total: string, row: number, run: Evaluation): SourceCell[] {
  return run.trace(total, row).slice(0, 10);
}

/** The seat and the vote, in the order in which they come; a row that may have the title without either is told so. */
function seatAndVoteEntries(title: Title, row: number, run: Evaluation, population: string): Entry[] {
  const { seating, voted, decisions, eligibility } = run.result<TitleResult>(nodeId(population, title.id));
  if (eligibility.decisions[row] !== Decided.nominated) return [];
  const seat = seating ? explainSeat(title, seating, row, population, run) : [];
  const params = { title: title.title };
  if (!title.vote || voted[row] === Voted.none) {
    return seating || decisions[row] !== Decided.nominated ? seat : [{ code: 'title.nominated', params }];
  }
  const tally = run.node(title.vote.node).explain(row, run);
  if (seating && title.vote.on === 'seated') return [...seat, ...tally];
  return [{ code: 'vote.up', params }, ...tally, ...seat];
}

/** That a vote on another title or a band brings the row here. */
function loweringEntries(title: Title, row: number, run: Evaluation, { eligibility }: TitleResult): Entry[] {
  const lowering = eligibility.loweredFrom.get(row);
  if (!lowering) return [];
  const params = { title: title.title, from: lowering.award.title };
  return [{ code: 'title.lowered', params, cells: run.trace(lowering.node, row) }];
}
