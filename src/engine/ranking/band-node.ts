import { MISSING, NO_CODE, YES } from '../columns/column';
import { levels } from '../columns/operations';
import { dependenciesOf } from '../graph/bound-expression';
import { nodeId, State, type Evaluation, type Node, type NodeId } from '../graph/node';
import type { Entry } from '../problem';
import { baseDependencies } from '../titles/base';
import { Seat, seatRows, type SeatingResult } from '../titles/seating';
import { bandScale, type Band, type Bands, type HoldingResult, type SeatedBandResult } from './band';
import { holdingId } from './holding-node';
import { keysOf } from './order';

/**
 * The band each row takes, best first. Those that hold a band compete for its quota; who gets no seat is tried on the
 * next band. A tie at the cut is the council's: the row has no band until it has chosen.
 */
export function bandNode(population: string, title: string, rules: Bands): Node<SeatedBandResult> {
  const { bands } = rules;
  const id = nodeId(population, 'band');
  const holding = holdingId(population);
  return {
    id,
    population,
    title,
    dependencies: [...new Set([holding, ...quotaDependencies(rules)])],
    evaluate: (run) => seatBands(population, rules, run.result<HoldingResult>(holding), run),
    explain(row, run) {
      const code = run.result<SeatedBandResult>(id).value.codes[row]!;
      const passed = run.result<SeatedBandResult>(id).passed.get(row) ?? [];
      return [
        ...run.node(holding).explain(row, run),
        ...passed,
        explainBand(bands, bands.length - 1 - code, code),
      ];
    },
    trace: (row, run) => run.node(holding).trace(row, run),
  };
}

function quotaDependencies({ bands, order }: Bands): NodeId[] {
  const quotas = bands.flatMap(({ quota }) => quota ?? []);
  if (quotas.length === 0) return [];
  return [...dependenciesOf(...order.map(({ by }) => by)), ...quotas.flatMap(baseDependencies)];
}

function seatBands(
  population: string,
  { bands, order }: Bands,
  holding: HoldingResult,
  run: Evaluation,
): SeatedBandResult {
  const { holds, value, unsettled } = holding;
  const size = value.codes.length;
  const codes = new Int32Array(size).fill(NO_CODE);
  const open = Uint8Array.from(unsettled ?? new Uint8Array(size));
  const states = new Uint8Array(size);
  const passed = new Map<number, Entry[]>();
  const quotas: { band: Band; outcomes: SeatingResult['quotas'] }[] = [];
  const settled = new Uint8Array(size); // 1 where the row has its band, or cannot be told one
  const ladder = bands.some(({ quota }) => quota) ? order.map((rung) => keysOf(rung, run)) : [];

  bands.forEach((band, i) => {
    const flags = holds[i]!;
    const competes = (row: number): boolean => !settled[row] && flags[row] === YES;
    for (let row = 0; row < size; row++) if (!settled[row] && flags[row] === MISSING) settled[row] = 1;
    if (!band.quota) {
      for (let row = 0; row < size; row++) if (competes(row)) take(row, i);
      return;
    }
    const waiting = (row: number): boolean =>
      flags[row] === MISSING || (flags[row] === YES && open[row] === 1);
    const competition = {
      quota: band.quota,
      population,
      award: band.id,
      ladder,
      eligible: competes,
      waiting,
    };
    const seating = seatRows(competition, run);
    quotas.push({ band, outcomes: seating.quotas });
    seating.seats.forEach((seat, row) => {
      if (seat === Seat.none) return;
      const outcome = seating.quotas[seating.quotaOf[row]!];
      if (outcome?.provisional) open[row] = 1;
      if (seat === Seat.taken) take(row, i);
      else if (seat === Seat.over) note(row, band, outcome!.seats, seating.places[row]!);
      else {
        settled[row] = open[row] = 1; // the council chooses, or the group is unknown
        states[row] = State.open;
      }
    });
  });

  function take(row: number, band: number): void {
    codes[row] = bands.length - 1 - band;
    settled[row] = 1;
  }

  function note(row: number, band: Band, seats: number, place: number): void {
    const entry = { code: 'band.over-quota', params: { band: band.title, seats, place } };
    passed.set(row, [...(passed.get(row) ?? []), entry]);
  }

  const result = { value: levels(codes, bandScale(bands)), states, quotas, passed };
  return open.includes(1) ? { ...result, unsettled: open } : result;
}

function explainBand(bands: readonly Band[], index: number, code: number): Entry {
  if (code === NO_CODE) return { code: 'band.none', params: {} };
  const band = bands[index]!;
  const reached = band.min === undefined ? 'band.rest' : band.includeMin ? 'band.from' : 'band.above';
  return { code: reached, params: { band: band.title, min: band.min ?? null } };
}
