import { MISSING, NO, NO_CODE, YES } from '../columns/column';
import { levels } from '../columns/operations';
import { dependenciesOf } from '../graph/bound-expression';
import { nodeId, State, type Evaluation, type Node, type NodeId } from '../graph/node';
import { quotaDependencies } from '../titles/quota/dependencies';
import { Seat } from '../titles/seats/seat';
import { isLoweredFacet, loweredAward, loweredFacets } from '../titles/vote/lowered-facet';
import { isLowered, reportVote } from '../titles/vote/round';
import { seatAndVote, type ContestResult } from '../titles/vote/seats';
import { bandScale, type Band, type Bands, type HoldingResult, type SeatedBandResult } from './band';
import { bandFormula, loweredBandFormula } from './band-formula';
import { explainBand } from './explain-band';
import { holdingId } from './holding-node';
import { keysOf } from './order';

/**
 * The band each row takes, best first. Those that hold a band compete for its quota; who gets no seat is tried on the
 * next band, and so is who is refused by the vote. A tie at the cut and an open vote are the council's: the row has no band
 * until it has chosen.
 */
export function bandNode(population: string, rules: Bands): Node<SeatedBandResult> {
  const id = nodeId(population, 'band');
  const holding = holdingId(population);
  return {
    id,
    population,
    title: rules.title,
    dependencies: [...new Set([holding, ...seatDependencies(rules)])],
    evaluate: (run) => seatBands(population, rules, run.result<HoldingResult>(holding), run),
    explain: (row, run) => explainBand(population, rules, row, run),
    trace: (row, run) => run.trace(holding, row),
    formula(row, facet, layout, run) {
      if (!isLoweredFacet(facet)) return bandFormula(population, rules, row, layout, run);
      return loweredBandFormula(population, rules, loweredAward(facet), row, layout, run);
    },
  };
}

function seatDependencies({ bands, order }: Bands): NodeId[] {
  const quotas = bands.flatMap(({ quota }) => quota ?? []);
  const votes = bands.flatMap(({ vote }) => vote?.node ?? []);
  if (quotas.length === 0) return votes;
  return [...dependenciesOf(...order.map(({ by }) => by)), ...quotaDependencies(quotas), ...votes];
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
  const settled = new Uint8Array(size); // 1 where the row has its band, or cannot be told one
  const ladder = bands.some(({ quota }) => quota) ? order.map((rung) => keysOf(rung, run)) : [];

  const contests = bands.map((band, i): ContestResult => {
    const flags = holds[i]!;
    for (let row = 0; row < size; row++) if (!settled[row] && flags[row] === MISSING) settled[row] = 1;
    const eligible = new Uint8Array(size);
    const waiting = new Uint8Array(size);
    for (let row = 0; row < size; row++) {
      const isUndecided = codes[row] === NO_CODE && (flags[row] === MISSING || settled[row] === 1);
      if (settled[row] === 0 && flags[row] === YES) eligible[row] = 1;
      if (flags[row] !== NO && (open[row] === 1 || isUndecided)) waiting[row] = 1;
    }
    const contest = seatAndVote(
      {
        vote: band.vote,
        quotas: band.quota ? [band.quota] : [],
        population,
        award: band.id,
        ladder,
        eligible,
        waiting,
        size,
      },
      run,
    );
    contest.seats.forEach((seat, row) => {
      if (seat === Seat.none) return;
      if (contest.provisional[row]) open[row] = 1;
      if (seat === Seat.taken) {
        codes[row] = bands.length - 1 - i;
        settled[row] = 1;
      } else if (seat !== Seat.over && seat !== Seat.refused) {
        settled[row] = open[row] = 1; // the council chooses or votes, or the group is unknown
        states[row] = State.open;
      }
    });
    return contest;
  });

  bands.forEach(({ vote }, i) => {
    const passedOver = (row: number): boolean => !open[row] && holds[i]![row] !== MISSING;
    if (vote) reportVote(vote, contests[i]!.voted, passedOver, population, run);
  });
  const lowered = loweredBy(bands, contests, run);
  const result = {
    value: levels(codes, bandScale(bands)),
    facets: new Map(loweredFacets(lowered)),
    states,
    quotas: bands.flatMap((band, i) => {
      const { seating } = contests[i]!;
      return seating ? [{ band, outcomes: seating.quotas }] : [];
    }),
    seatings: contests.map(({ seating }) => seating),
    seats: contests.map(({ seats }) => seats),
    voted: contests.map(({ voted }) => voted),
    votes: bands.flatMap(({ vote }, i) => (vote ? [{ vote, voted: contests[i]!.voted }] : [])),
    lowered,
  };
  return open.includes(1) ? { ...result, unsettled: open } : result;
}

/** Who was refused a band with enough ballots for a title. */
function loweredBy(
  bands: readonly Band[],
  contests: readonly ContestResult[],
  run: Evaluation,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    bands.flatMap(({ id, vote }, i): [string, Uint8Array][] => {
      if (!vote?.lower) return [];
      const { seats } = contests[i]!;
      return [[id, seats.map((seat, row) => (seat === Seat.refused && isLowered(vote, row, run) ? 1 : 0))]];
    }),
  );
}
