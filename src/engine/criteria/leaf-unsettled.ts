import { NO_CODE } from '../columns/column';
import { unsettledBy, type BoundExpression } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import type { BoundParameters } from './bound-inputs';
import type { Inputs, Method } from './method';

interface Leaf {
  readonly method: Method;
  readonly parameters: BoundParameters;
  readonly applies?: BoundExpression | undefined;
}

/**
 * The rows whose points rest on a decision that is still open. Where a method compares rows, one open row leaves its
 * whole group open; where it is open which group a row is in, or whether it is in any, every group is.
 */
export function whatIsOpen(
  { method, parameters, applies }: Leaf,
  population: string,
  inputs: Inputs,
  run: Evaluation,
): Uint8Array | undefined {
  const own = unsettledBy(run, population, applies, ...parameters.expressions.values());
  if (!own || !method.comparesRows?.(parameters.constants)) return own;
  const membership = unsettledBy(run, population, applies, parameters.expressions.get('within'));
  if (membership?.includes(1)) return own.map(() => 1);
  const { codes } = inputs.groups('within');
  const open = new Set(codes.filter((code, row) => own[row] === 1 && code !== NO_CODE));
  return own.map((flag, row) => (flag === 1 || open.has(codes[row]!) ? 1 : 0));
}
