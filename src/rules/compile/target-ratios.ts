import { multiply, ratio, toNumber, type Ratio } from '../../engine/arithmetic/ratio';
import { readExpression } from '../../engine/expression/reading/read';
import { PER, meets, percentSignOf } from '../../engine/expression/typing/units';
import type { BoundExpression } from '../../engine/graph/bound-expression';
import type { Compilation } from './compilation';

/** What a result is compared with. */
const COMPARED = ['target', 'low', 'high'] as const;

/**
 * A result and what it is compared with have one unit, as in any comparison of the language; reports where they do not.
 * A ratio that stands alone, as the target `70%`, is read in the result's unit: 70 where that is %.
 *
 * @returns the values of such ratios, by parameter; undefined where units do not meet
 */
export function targetRatios(
  compilation: Compilation,
  expressions: ReadonlyMap<string, BoundExpression>,
  path: string,
): ReadonlyMap<string, number> | undefined {
  const actual = expressions.get('actual');
  const ratios = new Map<string, number>();
  let meet = true;
  for (const name of COMPARED) {
    const compared = expressions.get(name);
    if (!actual || !compared) continue;
    const per = perRatio(actual, compared);
    if (per !== undefined) ratios.set(name, per);
    else if (!unitsMeet(compilation, actual, compared, `${path}.${name}`)) meet = false;
  }
  return meet ? ratios : undefined;
}

/** The value of a lone ratio beside a result; undefined for anything else, and beside a unit that it cannot be read in. */
function perRatio(actual: BoundExpression, compared: BoundExpression): number | undefined {
  const lone = loneRatio(compared);
  const { type } = actual.program;
  if (!lone || type.kind !== 'number') return undefined;
  const sign = percentSignOf(type);
  if (!sign && type.unit) return undefined;
  return toNumber(multiply(lone, ratio(BigInt(sign ? PER[sign] : 1))));
}

function loneRatio({ program }: BoundExpression): Ratio | undefined {
  const read = readExpression(program.source);
  return 'syntax' in read && read.syntax.kind === 'ratio' ? read.syntax.value : undefined;
}

function unitsMeet(
  compilation: Compilation,
  actual: BoundExpression,
  compared: BoundExpression,
  path: string,
): boolean {
  const [left, right] = [actual.program.type, compared.program.type];
  if (left.kind !== 'number' || right.kind !== 'number') return true;
  if (left.unit === undefined || right.unit === undefined) return true;
  if (meets(left.unit, right.unit) && !loneRatio(compared)) return true;
  compilation.report(path, 'rules.units-differ', {
    actual: actual.program.source,
    actualUnit: left.unit,
    compared: compared.program.source,
    comparedUnit: right.unit,
  });
  return false;
}
