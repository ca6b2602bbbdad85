import { MISSING, NO, NO_CODE, YES } from '../columns/column';
import type { CriterionResult } from '../criteria/criterion';
import { inputsOf, traceBound } from '../graph/bound-expression';
import { titleOf } from '../graph/expression-title';
import { nodeId, type Evaluation } from '../graph/node';
import type { Entry } from '../problem';
import { Seat } from '../titles/seats/seat';
import { explainSeat } from '../titles/seats/explained';
import { Voted } from '../titles/vote/round';
import type { Band, Bands, HoldingResult, SeatedBandResult } from './band';
import { reachesFloor, reachesMin } from './floor';
import { closedBy, explainGates, isCeiling } from './gates';
import { holdingId } from './holding-node';

/** More criteria under a floor than anyone reads would only hide the ones that matter. */
const MOST_FLOORS = 10;

/** What was read, the gates, why each better band was not taken, and the band that was. */
export function explainBand(population: string, rules: Bands, row: number, run: Evaluation): Entry[] {
  const { bands, by, gates } = rules;
  const holding = run.result<HoldingResult>(holdingId(population));
  const seated = run.result<SeatedBandResult>(nodeId(population, 'band'));
  const read = [...inputsOf(by, row, run), ...explainGates(gates, isCeiling, row, run)];
  if (Number.isNaN(holding.figure[row]!)) {
    return [...read, { code: 'band.no-figure', params: { by: titleOf(by, run) } }];
  }
  const code = seated.value.codes[row]!;
  const taken = code === NO_CODE ? bands.length : bands.length - 1 - code;
  const open = bands.findIndex((_, i) => holding.holds[i]![row] === MISSING || isOpenSeat(seated, i, row));
  const reached = code === NO_CODE && open >= 0 ? open : taken;
  const passed = bands
    .slice(0, reached)
    .flatMap((_, i) => passedBy(population, rules, i, holding, seated, row, run));
  const outcome =
    reached === bands.length
      ? [{ code: 'band.none', params: {} }]
      : code === NO_CODE
        ? openBand(population, rules, open, holding, seated, row, run)
        : takenBand(population, bands[reached]!, reached, seated, row, run);
  return [...read, ...passed, ...outcome];
}

function isOpenSeat({ seats }: SeatedBandResult, band: number, row: number): boolean {
  const seat = seats[band]![row];
  return seat === Seat.council || seat === Seat.unknown || seat === Seat.voting;
}

/** Why a band is not the row's. Below its `min` nothing else matters. */
function passedBy(
  population: string,
  rules: Bands,
  index: number,
  holding: HoldingResult,
  seated: SeatedBandResult,
  row: number,
  run: Evaluation,
): Entry[] {
  const band = rules.bands[index]!;
  const params = { band: band.title };
  const value = holding.figure[row]!;
  if (!reachesMin(value, band)) {
    const code = band.includeMin ? 'band.below-min' : 'band.not-above-min';
    return [{ code, params: { ...params, points: value, min: band.min! } }];
  }
  if (holding.holds[index]![row] === YES) return seatEntries(population, band, index, seated, row, run);
  return [
    ...ceilingEntries(rules, index, row, run),
    ...conditionEntries(band, holding.conditions[index]?.[row], NO, row, run),
    ...floorEntries(band, NO, row, run),
  ];
}

/** The gates that leave no band as good as this one. */
function ceilingEntries({ bands, gates }: Bands, index: number, row: number, run: Evaluation): Entry[] {
  return gates.flatMap((gate): Entry[] => {
    if (!isCeiling(gate.effect) || closedBy(gate, run)[row] !== YES) return [];
    const { bandAtMost } = gate.effect;
    const best = bands.findIndex(({ id }) => id === bandAtMost);
    if (index >= best) return [];
    const params = { band: bands[index]!.title, ceiling: bands[best]!.title, because: gate.because };
    return [{ code: 'band.above-ceiling', params, cells: traceBound(gate.when, row, run) }];
  });
}

function conditionEntries(
  { title, when }: Band,
  flag: number | undefined,
  wanted: typeof NO | typeof MISSING,
  row: number,
  run: Evaluation,
): Entry[] {
  if (!when || flag !== wanted) return [];
  const code = wanted === NO ? 'band.when-unmet' : 'band.when-unknown';
  const params = { band: title, condition: titleOf(when, run) };
  return [{ code, params, cells: traceBound(when, row, run) }, ...inputsOf(when, row, run)];
}

function floorEntries(
  { title, floor }: Band,
  wanted: typeof NO | typeof MISSING,
  row: number,
  run: Evaluation,
): Entry[] {
  if (!floor) return [];
  const failing = floor.criteria.filter(
    (id) => reachesFloor(run.result<CriterionResult>(id), row, floor.share) === wanted,
  );
  const entries = failing.slice(0, MOST_FLOORS).map((id): Entry => {
    const { value, maxima } = run.result<CriterionResult>(id);
    const params = { band: title, criterion: run.node(id).title, floor: floor.text };
    const cells = run.trace(id, row);
    if (wanted === MISSING) return { code: 'band.floor-unknown', params, cells };
    const points = { points: value.values[row]!, max: maxima[row]! };
    return { code: 'band.below-floor', params: { ...params, ...points }, cells };
  });
  const more = failing.length - entries.length;
  return more > 0 ? [...entries, { code: 'band.more-below-floor', params: { band: title, more } }] : entries;
}

/** Why it is not known which band a row has: data is missing, or the council has still to choose. */
function openBand(
  population: string,
  rules: Bands,
  index: number,
  holding: HoldingResult,
  seated: SeatedBandResult,
  row: number,
  run: Evaluation,
): Entry[] {
  const band = rules.bands[index]!;
  if (holding.holds[index]![row] !== MISSING) return seatEntries(population, band, index, seated, row, run);
  return [
    ...conditionEntries(band, holding.conditions[index]?.[row], MISSING, row, run),
    ...floorEntries(band, MISSING, row, run),
    { code: 'band.unknown', params: { band: band.title } },
  ];
}

function takenBand(
  population: string,
  band: Band,
  index: number,
  seated: SeatedBandResult,
  row: number,
  run: Evaluation,
): Entry[] {
  const reached = band.min === undefined ? 'band.rest' : band.includeMin ? 'band.from' : 'band.above';
  const params = { band: band.title, min: band.min ?? null };
  return [...seatEntries(population, band, index, seated, row, run), { code: reached, params }];
}

/** How the row stood among those who hold a band with a quota, and what was voted on it. */
function seatEntries(
  population: string,
  band: Band,
  index: number,
  { seatings, voted }: SeatedBandResult,
  row: number,
  run: Evaluation,
): Entry[] {
  const seating = seatings[index];
  const seat = seating ? explainSeat({ ...band, order: [] }, seating, row, population, run, 'band') : [];
  if (!band.vote || voted[index]![row] === Voted.none) return seat;
  const tally = run.node(band.vote.node).explain(row, run);
  return seating && band.vote.on === 'seated' ? [...seat, ...tally] : [...tally, ...seat];
}
