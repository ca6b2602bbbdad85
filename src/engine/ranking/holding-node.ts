import { comparable } from '../arithmetic/comparable';
import { MISSING, NO, NO_CODE, YES } from '../columns/column';
import { levels } from '../columns/operations';
import type { CriterionResult } from '../criteria/criterion';
import { dependenciesOf, evaluateBound, traceBound, unsettledBy } from '../graph/bound-expression';
import { unite } from '../graph/frame';
import { nodeId, type Evaluation, type Node, type NodeId } from '../graph/node';
import { bandScale, type Band, type Bands, type HoldingResult } from './band';
import { reachesFloor, reachesMin } from './floor';
import { closedBy, isCeiling, standingBehind } from './gates';
import { holdingFormula } from './holding-formula';

/** A name that no rule set can use, for the bands as they would be without any quota or vote. */
export function holdingId(population: string): NodeId {
  return nodeId(population, '#bands');
}

/**
 * Which bands each row holds: min, when, floor and the ceiling of its gates. Its value is the best of them, so the band
 * where no quota takes part; a row without a figure, or whose best band is unknown, takes none.
 */
export function holdingNode(population: string, rules: Bands): Node<HoldingResult> {
  const { bands, by, gates, title } = rules;
  const scale = bandScale(bands);
  const expressions = [by, ...bands.map(({ when }) => when)];
  const criteria = [...new Set(bands.flatMap(({ floor }) => floor?.criteria ?? []))];
  return {
    id: holdingId(population),
    population,
    title,
    dependencies: [...dependenciesOf(...expressions), ...criteria, ...gates.map(({ node }) => node)],
    evaluate(run) {
      const figure = figuresOf(rules, run);
      const behind = standingBehind(gates, isCeiling, figure.length, run);
      const reached = { figure, ceiling: ceilings(rules, run, figure.length), blocked: behind.blocked };
      const conditions = bands.map((band) => conditionOf(band, run));
      const holds = bands.map((band, i) => holdsOf(band, i, conditions[i], reached, run));
      const codes = new Int32Array(figure.length).fill(NO_CODE);
      for (let row = 0; row < codes.length; row++) {
        const best = holds.findIndex((flags) => flags[row] === YES || flags[row] === MISSING);
        if (best >= 0 && holds[best]![row] === YES) codes[row] = bands.length - 1 - best;
      }
      const unsettled = [
        unsettledBy(run, population, ...expressions),
        behind.unsettled,
        ...criteria.map((id) => run.result(id).unsettled),
      ].reduce(unite);
      const result = { value: levels(codes, scale), holds, figure, conditions };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain: (row, run) => run.node(nodeId(population, 'band')).explain(row, run),
    trace: (row, run) => traceBound(by, row, run),
    formula: (row, _facet, layout, run) => holdingFormula(population, rules, row, layout, run),
  };
}

/** What is known of each row before any band is looked at. */
interface Reached {
  readonly figure: Float64Array;
  /** The index of the best band that the closed gates leave. */
  readonly ceiling: Uint16Array;
  /** 1 where a gate is unknown. */
  readonly blocked: Uint8Array;
}

/** Of a row without a figure, or with a gate that is unknown, it is not known which band it would hold. */
function holdsOf(
  { floor, min, includeMin }: Band,
  index: number,
  condition: Uint8Array | undefined,
  { figure, ceiling, blocked }: Reached,
  run: Evaluation,
): Uint8Array {
  const floors = (floor?.criteria ?? []).map((id) => run.result<CriterionResult>(id));
  const share = floor?.share ?? 0;
  return Uint8Array.from(figure, (value, row) => {
    if (Number.isNaN(value)) return MISSING;
    if (index < ceiling[row]! || !reachesMin(value, { min, includeMin })) return NO;
    let holds = condition?.[row] ?? YES;
    for (let i = 0; i < floors.length && holds !== NO; i++) {
      const reached = reachesFloor(floors[i]!, row, share);
      if (reached !== YES) holds = reached;
    }
    return holds === YES && blocked[row] ? MISSING : holds;
  });
}

function conditionOf({ when }: Band, run: Evaluation): Uint8Array | undefined {
  const column = when && evaluateBound(when, run);
  if (column && column.type !== 'flag') throw new Error('a band is held on a condition');
  return column?.values;
}

function figuresOf({ by }: Bands, run: Evaluation): Float64Array {
  const column = evaluateBound(by, run);
  if (column.type !== 'number') throw new Error('bands are read from a number');
  return comparable(column.values);
}

function ceilings({ bands, gates }: Bands, run: Evaluation, size: number): Uint16Array {
  const ceiling = new Uint16Array(size);
  for (const gate of gates) {
    const { effect } = gate;
    if (!isCeiling(effect)) continue;
    const best = bands.findIndex(({ id }) => id === effect.bandAtMost);
    closedBy(gate, run).forEach((flag, row) => {
      if (flag === YES) ceiling[row] = Math.max(ceiling[row]!, best);
    });
  }
  return ceiling;
}
