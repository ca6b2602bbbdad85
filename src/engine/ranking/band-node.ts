import { roundTo } from '../arithmetic/round';
import { MISSING, NO_CODE, YES, type Scale } from '../columns/column';
import { levels } from '../columns/operations';
import {
  dependenciesOf,
  evaluateBound,
  inputsOf,
  traceBound,
  unsettledBy,
  type BoundExpression,
} from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { unite } from '../graph/frame';
import { nodeId, type Node, type NodeId, type Result } from '../graph/node';
import type { Entry } from '../problem';
import type { Gate, GateResult } from './gate-node';

export interface Band {
  readonly id: string;
  readonly title: string;
  readonly min?: number | undefined;
  readonly includeMin: boolean;
  readonly when?: BoundExpression | undefined;
}

export interface Bands {
  /** Best first. */
  readonly bands: readonly Band[];
  readonly by: BoundExpression;
  readonly gates: readonly Gate[];
  readonly gatesId?: NodeId | undefined;
}

export interface BandResult extends Result {
  readonly value: { readonly type: 'level'; readonly codes: Int32Array; readonly scale: Scale };
}

/** The scale a population's bands make: lowest first, as every scale. */
export function bandScale(
  bands: readonly { id: string; title: string; aliases?: readonly string[] | undefined }[],
): Scale {
  return [...bands].reverse().map(({ id, title, aliases }) => ({ id, title, ...(aliases && { aliases }) }));
}

/** A row takes the first band that holds, best first. A row without a figure, or with a band that is unknown, takes none. */
export function bandNode(
  population: string,
  title: string,
  { bands, by, gates, gatesId }: Bands,
): Node<BandResult> {
  const scale = bandScale(bands);
  const expressions = [by, ...bands.map(({ when }) => when)];
  return {
    id: nodeId(population, 'band'),
    population,
    title,
    dependencies: [...dependenciesOf(...expressions), ...(gatesId ? [gatesId] : [])],
    evaluate(run) {
      const figure = figuresOf(by, run);
      const when = bands.map((band) => band.when && evaluateBound(band.when, run));
      const ceiling = ceilings(bands, gates, gatesId, run, figure.length);
      const codes = figure.map((value, row) => {
        if (Number.isNaN(value)) return NO_CODE;
        for (let i = ceiling[row]!; i < bands.length; i++) {
          const condition = when[i];
          const flag = condition?.type === 'flag' ? condition.values[row]! : YES;
          if (!reaches(value, bands[i]!)) continue;
          if (flag === MISSING) return NO_CODE;
          if (flag === YES) return bands.length - 1 - i;
        }
        return NO_CODE;
      });
      const unsettled = expressions
        .map((expression) => unsettledBy(run, population, expression))
        .reduce(unite, undefined);
      const value = levels(Int32Array.from(codes), scale);
      return unsettled ? { value, unsettled } : { value };
    },
    explain(row, run) {
      const code = run.result<BandResult>(this.id).value.codes[row]!;
      return [...inputsOf(by, row, run), explainBand(bands, bands.length - 1 - code, code)];
    },
    trace: (row, run) => traceBound(by, row, run),
  };
}

function explainBand(bands: readonly Band[], index: number, code: number): Entry {
  if (code === NO_CODE) return { code: 'band.none', params: {} };
  const band = bands[index]!;
  const reached = band.min === undefined ? 'band.rest' : band.includeMin ? 'band.from' : 'band.above';
  return { code: reached, params: { band: band.title, min: band.min ?? null } };
}

function figuresOf(by: BoundExpression, run: Evaluation): Float64Array {
  const column = evaluateBound(by, run);
  if (column.type !== 'number') throw new Error('bands are read from a number');
  return column.values.map((value) => roundTo(value, 9));
}

function reaches(value: number, { min, includeMin }: Band): boolean {
  return min === undefined || (includeMin ? value >= min : value > min);
}

/** For each row the index of the best band that its closed gates leave. */
function ceilings(
  bands: readonly Band[],
  gates: readonly Gate[],
  gatesId: NodeId | undefined,
  run: Evaluation,
  size: number,
): Uint16Array {
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
