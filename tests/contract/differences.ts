import type { Run } from '../../src/rules/run-result';
import { decimalText, toNumber, type Q } from './oracle/rational';
import { folded } from './oracle/folded';
import type { Oracle } from './oracle/oracle';
import { isNumber, isStep, type Value } from './oracle/value';
import { flat, isSection } from './oracle/world';

type Answer = Run['populations'][string];
type AnswerRow = Answer['rows'][number];

/** Where a run says something else than the oracle, as lines to read; none when they agree. */
export function differences(run: Run, oracle: Oracle): string[] {
  const state = run.state === oracle.state() ? [] : [says('state', run.state, oracle.state())];
  const inPopulations = oracle.world.rules.populations.flatMap(({ id }) => {
    const answer = run.populations[id];
    if (!answer) return [`${id}: not in the run`];
    const rows = answer.rows.flatMap((row, index) =>
      [
        ...ofValues(row, index, id, oracle),
        ...ofMaxima(answer, row, index, id, oracle),
        ...ofTargets(row, index, id, oracle),
        ...ofStanding(row, index, id, oracle),
        ...ofTitles(row, index, id, oracle),
      ].map((line) => `${id} row ${index}: ${line}`),
    );
    return [...rows, ...ofQuotas(answer, id, oracle).map((line) => `${id} quotas: ${line}`)];
  });
  return [...state, ...inPopulations];
}

const says = (what: string, engine: unknown, expected: unknown): string =>
  `${what}: engine ${JSON.stringify(engine)}, expected ${JSON.stringify(expected)}`;

function ofValues(row: AnswerRow, index: number, population: string, oracle: Oracle): string[] {
  const { fields, columns = [], criteria = [], bands, rankings = [] } = oracle.world.population(population);
  const sums = criteria.length > 0 ? ['score', 'bonus', 'penalty', 'total'] : [];
  const ids = [
    ...[...fields, ...columns, ...flat(criteria), ...rankings].map(({ id }) => id ?? 'rank'),
    ...sums,
    ...(bands ? ['band'] : []),
  ];
  const rounds = oracle.world.rules.rounding?.at !== 'total';
  const exact = new Set([
    ...(rounds ? flat(criteria).map(({ id }) => id) : []),
    ...(rounds ? sums : ['total']),
  ]);
  return ids
    .filter((id) => !sameValue(row.values[id], oracle.value(population, index, id), exact.has(id)))
    .map((id) => says(id, row.values[id], shown(oracle.value(population, index, id))));
}

/** A rounded value must be the decimal itself; others may differ by what floats cannot hold. */
function sameValue(engine: unknown, expected: Value, exact: boolean): boolean {
  if (expected === null || !isNumber(expected)) return engine === shown(expected);
  if (typeof engine !== 'number') return false;
  if (exact) return engine === toNumber(expected);
  return Math.abs(engine - toNumber(expected)) <= 1e-9 * Math.max(1, Math.abs(engine));
}

function shown(value: Value): number | string | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (isStep(value)) return value.scale[value.at]!;
  if (isNumber(value)) return Number(decimalText(value, 12));
  return new Date(value.day * 86_400_000).toISOString().slice(0, 10);
}

/** “maxima: where it is not the column's”; and which criteria do not count for the row. */
function ofMaxima(
  answer: Answer,
  row: AnswerRow,
  index: number,
  population: string,
  oracle: Oracle,
): string[] {
  return flat(oracle.world.criteria(population)).flatMap((criterion) => {
    const { id } = criterion;
    const { points, max, excluded } = oracle.outcome(population, index, criterion);
    const column = answer.columns.find((each) => each.id === id)?.max;
    const engine = row.maxima?.[id] ?? column;
    const lines: string[] = [];
    // what a blocked section could have reached is asked in readings.test.ts alone
    if ((points !== null || excluded) && !sameMax(engine, max))
      lines.push(says(`max of ${id}`, engine, toNumber(max)));
    if ((row.states?.[id] === 'excluded') !== (excluded === true))
      lines.push(says(`excluded ${id}`, row.states?.[id], excluded === true));
    return lines;
  });
}

const sameMax = (engine: number | undefined, expected: Q): boolean =>
  engine !== undefined && Math.abs(engine - toNumber(expected)) < 1e-9;

/** Which criteria with a target were reached, and which were exceeded, where both sides are known and they count. */
function ofTargets(row: AnswerRow, index: number, population: string, oracle: Oracle): string[] {
  return flat(oracle.world.criteria(population)).flatMap((criterion) => {
    const { points } = oracle.outcome(population, index, criterion);
    if (isSection(criterion) || criterion.method.kind !== 'proportional' || points === null) return [];
    return (['met', 'exceeded'] as const)
      .filter(
        (facet) =>
          (row[facet] ?? []).includes(criterion.id) !==
          (oracle.facet(population, index, facet, criterion.id) === true),
      )
      .map((facet) => says(`${facet} ${criterion.id}`, row[facet], !row[facet]?.includes(criterion.id)));
  });
}

function ofStanding(row: AnswerRow, index: number, population: string, oracle: Oracle): string[] {
  const { rankings = [] } = oracle.world.population(population);
  const lines = rankings.flatMap(({ id = 'rank' }, position) => {
    const { group, place, tied } = oracle.standing.places(population, position)[index]!;
    const engine = row.ranks[id];
    const same =
      engine !== undefined &&
      (engine.group === null ? null : folded(engine.group)) === group &&
      engine.place === place &&
      engine.tied === tied;
    return same ? [] : [says(`rank ${id}`, engine, { group, place, tied })];
  });
  const closed = oracle.standing.closed(population, index);
  if (JSON.stringify([...(row.gates ?? [])].sort()) !== JSON.stringify([...closed].sort()))
    lines.push(says('gates', row.gates, closed));
  return lines;
}

function ofTitles(row: AnswerRow, index: number, population: string, oracle: Oracle): string[] {
  const { titles = [] } = oracle.world.population(population);
  return titles.flatMap(({ id }) => {
    const expected = oracle.titles.of(population, id).decisions[index];
    const engine = row.titles[id]?.decision;
    return engine === expected ? [] : [says(`title ${id}`, engine, expected)];
  });
}

/**
 * “An open decision … ; what depends on it is `provisional`.” How far a dependence reaches is not said, so only its
 * ends are held: nothing is provisional where nothing is open, and a title that asks for nothing but an open title is.
 */
export function provisionalFaults(run: Run, oracle: Oracle): string[] {
  const { rules } = oracle.world;
  return rules.populations.flatMap(({ id: population, gates = [], titles = [] }) => {
    const { rows, quotas } = run.populations[population]!;
    // a band that is unknown makes its base unsettled, and the run says so
    if (run.problems.some(({ code }) => code === 'quota.band-unknown')) return [];
    const marked = quotas.some(({ provisional }) => provisional);
    if (oracle.state() === 'complete')
      return marked || rows.some((row) => Object.values(row.titles).some(({ provisional }) => provisional))
        ? [`${population}: provisional, though nothing is open`]
        : [];
    const plain = titles.filter(
      ({ requires = [], candidates, excludes = [], conditions }) =>
        requires.length === 1 && !candidates && excludes.length === 0 && !conditions && gates.length === 0,
    );
    return plain.flatMap(({ id, requires: [asked] = [] }) =>
      rows.flatMap((row, index) =>
        oracle.titles.isOpen(population, index, asked!) &&
        !oracle.standing.blocked(population, index) &&
        row.titles[id]?.provisional !== true
          ? [`${population} row ${index}: ${id} is final, though ${asked} is open`]
          : [],
      ),
    );
  });
}

function ofQuotas(answer: Answer, population: string, oracle: Oracle): string[] {
  const { titles = [] } = oracle.world.population(population);
  const key = (row: number): string => JSON.stringify(oracle.world.key(population, row));
  const expected = titles.flatMap(({ id }) =>
    oracle.titles.of(population, id).quotas.map(({ cut, base, taken, ...quota }) => ({
      for: id,
      ...quota,
      base,
      taken,
      effective: base === 0 ? null : `${taken}/${base}`,
      cut: cut && { place: cut.place, tied: cut.tied.map(key).sort() },
    })),
  );
  const engine = answer.quotas.map(
    ({ for: title, group, base, exact, seats, eligible, taken, effective, cut }) => ({
      for: title,
      group: group === null ? null : folded(group),
      exact,
      seats,
      eligible,
      base,
      taken,
      effective,
      cut: cut && {
        place: cut.place,
        tied: cut.tied.map((each) => JSON.stringify(Object.values(each))).sort(),
      },
    }),
  );
  const lines = (quotas: readonly object[]): string[] => quotas.map((each) => JSON.stringify(each)).sort();
  const [theirs, ours] = [lines(engine), lines(expected)];
  return [
    ...theirs.filter((line) => !ours.includes(line)).map((line) => `engine has ${line}`),
    ...ours.filter((line) => !theirs.includes(line)).map((line) => `expected ${line}`),
  ];
}
