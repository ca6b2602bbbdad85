import { MISSING, NO, YES } from '../columns/column';
import { inputsOf, traceBound } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { nodeId } from '../graph/node';
import type { Entry, SourceCell } from '../problem';
import { Decided, type Condition, type Title, type TitleResult } from './title';

/** Everything that was looked at for a row and a title: all conditions, met and unmet, then the seat. */
export function explainTitle(title: Title, row: number, run: Evaluation, population: string): Entry[] {
  const result = run.result<TitleResult>(nodeId(population, title.id));
  const { eligibility } = result;
  const conditions = title.conditions.flatMap((condition, i) => [
    conditionEntry(title, condition, eligibility.met[i]![row]!, row, run),
    ...inputsOf(condition.must, row, run),
  ]);
  return [...failures(title, row, run, result), ...conditions, ...seatEntries(title, row, run, population)];
}

/** Why a row has its decision: what fails, or the seat; the conditions it meets are in `explainTitle`. */
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
  return isEligibility
    ? [...failures(title, row, run, result), ...conditions]
    : seatEntries(title, row, run, population);
}

/** The cells behind a decision: those of the conditions that it failed, else of all. */
export function traceTitle(title: Title, row: number, run: Evaluation, population: string): SourceCell[] {
  const { eligibility } = run.result<TitleResult>(nodeId(population, title.id));
  const failed = title.conditions.filter((_, i) => eligibility.met[i]![row] === NO);
  return (failed.length > 0 ? failed : title.conditions).flatMap(({ must }) => traceBound(must, row, run));
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

/** Everything before the conditions that stands against the row. */
function failures(title: Title, row: number, run: Evaluation, { eligibility }: TitleResult): Entry[] {
  const entries: Entry[] = [];
  const params = { title: title.title };
  if (eligibility.blocked[row]) {
    entries.push({
      code: 'title.row-blocked',
      params,
      ...(title.total && { cells: blockedCells(title.total, row, run) }),
    });
  }
  if (eligibility.candidate[row] === MISSING) {
    const cells = traceBound(title.candidates!, row, run);
    entries.push({ code: 'title.candidate-unknown', params, cells });
  }
  title.gates.forEach((gate, i) => {
    if (!eligibility.gated[i]![row]) return;
    const cells = traceBound(gate.when, row, run);
    entries.push({ code: 'title.gate', params: { ...params, gate: gate.id, because: gate.because }, cells });
  });
  title.requires.forEach((required, i) => {
    if (!eligibility.lacks[i]![row]) return;
    const cells = run.node(required.node).trace(row, run);
    entries.push({ code: 'title.requires', params: { ...params, required: required.title }, cells });
  });
  title.excludes.forEach((excluded, i) => {
    if (eligibility.holds[i]![row])
      entries.push({ code: 'title.excluded-by', params: { ...params, excluded: excluded.title } });
  });
  return entries;
}

function blockedCells(total: string, row: number, run: Evaluation): SourceCell[] {
  return run.node(total).trace(row, run).slice(0, 10);
}

function seatEntries(title: Title, row: number, run: Evaluation, population: string): Entry[] {
  const result = run.result<TitleResult>(nodeId(population, title.id));
  const decision = result.decisions[row];
  const quota = result.quotas[result.quotaOf[row]!];
  if (!quota) {
    if (decision === Decided.undecided && title.quota)
      return [{ code: 'title.no-group', params: { title: title.title } }];
    return decision === Decided.nominated
      ? [{ code: 'title.nominated', params: { title: title.title } }]
      : [];
  }
  const place = result.places[row]!;
  if (Number.isNaN(place)) return [];
  const order = title.order.flatMap(({ by }) => inputsOf(by, row, run));
  const params = { title: title.title, place, seats: quota.seats, eligible: quota.eligible };
  const choice = run.choicesFor(population, title.id).get(row);
  const recorded = choice && run.isUsed(population, title.id, row) ? choice : undefined;
  switch (decision) {
    case Decided.nominated: {
      const code = recorded?.kind === 'admit' ? 'title.admitted' : 'title.seated';
      return [{ code, params: { ...params, because: recorded?.because ?? null } }, ...order];
    }
    case Decided.overQuota: {
      const code = recorded?.kind === 'refuse' ? 'title.refused' : 'title.over-quota';
      return [{ code, params: { ...params, because: recorded?.because ?? null } }, ...order];
    }
    case Decided.council:
      return [{ code: 'title.tie', params: { ...params, tied: quota.cut!.rows.length } }, ...order];
    default:
      return [];
  }
}
