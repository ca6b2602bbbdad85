import { roundTo } from '../arithmetic/round';
import { MISSING, NO_CODE, YES } from '../columns/column';
import { levels } from '../columns/operations';
import type { CriterionResult } from '../criteria/criterion';
import { dependenciesOf, evaluateBound, inputsOf, traceBound, unsettledBy } from '../graph/bound-expression';
import { unite } from '../graph/frame';
import { nodeId, State, type Evaluation, type Node, type NodeId } from '../graph/node';
import { bandScale, type Band, type Bands, type HoldingResult } from './band';
import type { GateResult } from './gate-node';

/** A name that no rule set can use, for the bands as they would be without any quota or vote. */
export function holdingId(population: string): NodeId {
  return nodeId(population, '#bands');
}

/**
 * Which bands each row holds: min, when, floor and the ceiling of its gates. Its value is the best of them, so the band
 * where no quota takes part; a row without a figure, or whose best band is unknown, takes none.
 */
export function holdingNode(population: string, title: string, rules: Bands): Node<HoldingResult> {
  const { bands, by, gatesId } = rules;
  const scale = bandScale(bands);
  const expressions = [by, ...bands.map(({ when }) => when)];
  const criteria = [...new Set(bands.flatMap(({ floor }) => floor?.criteria ?? []))];
  return {
    id: holdingId(population),
    population,
    title,
    dependencies: [...dependenciesOf(...expressions), ...criteria, ...(gatesId ? [gatesId] : [])],
    evaluate(run) {
      const figure = figuresOf(rules, run);
      const ceiling = ceilings(rules, run, figure.length);
      const holds = bands.map((band, i) => holdsOf(band, i, figure, ceiling, run));
      const codes = new Int32Array(figure.length).fill(NO_CODE);
      for (let row = 0; row < codes.length; row++) {
        const best = holds.findIndex((flags) => flags[row] === YES || flags[row] === MISSING);
        if (best >= 0 && holds[best]![row] === YES) codes[row] = bands.length - 1 - best;
      }
      const unsettled = expressions
        .map((expression) => unsettledBy(run, population, expression))
        .reduce(unite, undefined);
      const result = { value: levels(codes, scale), holds };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain: (row, run) => [
      ...inputsOf(by, row, run),
      ...(gatesId ? run.node(gatesId).explain(row, run) : []),
    ],
    trace: (row, run) => traceBound(by, row, run),
  };
}

/** A row without a figure holds no band, and it is not known which it would hold. */
function holdsOf(
  band: Band,
  index: number,
  figure: Float64Array,
  ceiling: Uint16Array,
  run: Evaluation,
): Uint8Array {
  const when = band.when && evaluateBound(band.when, run);
  const floors = (band.floor?.criteria ?? []).map((id) => run.result<CriterionResult>(id));
  const share = band.floor?.share ?? 0;
  return Uint8Array.from(figure, (value, row) => {
    if (Number.isNaN(value)) return MISSING;
    if (index < ceiling[row]! || !reaches(value, band)) return 0;
    const condition = when?.type === 'flag' ? when.values[row]! : YES;
    if (condition === 0) return 0;
    const low = floors.some((criterion) => below(criterion, row, share));
    return low ? 0 : condition;
  });
}

function below({ states, value, maxima }: CriterionResult, row: number, share: number): boolean {
  if (states[row] === State.excluded) return false;
  return roundTo(value.values[row]!, DECIMALS) < roundTo(share * maxima[row]!, DECIMALS);
}

function figuresOf({ by }: Bands, run: Evaluation): Float64Array {
  const column = evaluateBound(by, run);
  if (column.type !== 'number') throw new Error('bands are read from a number');
  return column.values.map((value) => roundTo(value, DECIMALS));
}

const DECIMALS = 9;

function reaches(value: number, { min, includeMin }: Band): boolean {
  return min === undefined || (includeMin ? value >= min : value > min);
}

/** For each row the index of the best band that its closed gates leave. */
function ceilings({ bands, gates, gatesId }: Bands, run: Evaluation, size: number): Uint16Array {
  const ceiling = new Uint16Array(size);
  if (!gatesId) return ceiling;
  const { closed, blocked } = run.result<GateResult>(gatesId);
  gates.forEach((gate, g) => {
    if (typeof gate.effect === 'string') return;
    const { bandAtMost } = gate.effect;
    const best = bands.findIndex(({ id }) => id === bandAtMost);
    closed[g]!.forEach((flag, row) => {
      if (flag === YES) ceiling[row] = Math.max(ceiling[row]!, best);
    });
  });
  blocked.forEach((flag, row) => {
    if (flag) ceiling[row] = bands.length;
  });
  return ceiling;
}
