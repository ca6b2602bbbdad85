import type { BoundParameters } from '../../engine/criteria/bound-inputs';
import type { Constants, Method, Parameter, ParameterType } from '../../engine/criteria/method';
import type { Expected } from '../../engine/expression/types';
import type { BoundExpression } from '../../engine/graph/bound-expression';
import type { Criterion, Population } from '../rule-set';
import type { Compilation } from './compilation';
import { constantsOf, type Given } from './method-constants';
import { targetRatios } from './target-ratios';

export { constantsOf, type Given };

/** Undefined when one of the expressions does not compile; its problems are reported. */
export function bindParameters(
  compilation: Compilation,
  population: Population,
  method: Method,
  given: Given,
  criterion: Criterion,
  path: string,
): BoundParameters | undefined {
  const constants = constantsOf(given);
  const sources = method.parameters.flatMap((parameter) => sourcesOf(parameter, given, constants, criterion));
  const expressions = new Map<string, BoundExpression>();
  for (const { name, type, source } of sources) {
    const bound = bindParameter(compilation, population, type, source, `${path}.${name}`);
    if (bound) expressions.set(name, bound);
  }
  for (const { name, type } of method.parameters) {
    if (type === 'points-by-level')
      checkLevels(compilation, expressions.get('of'), given[name] as Given, `${path}.${name}`);
  }
  const ratios = targetRatios(compilation, expressions, path);
  if (!ratios || expressions.size < sources.length) return undefined;
  for (const name of ratios.keys()) expressions.delete(name);
  return {
    expressions,
    constants: { ...constants, number: (name) => ratios.get(name) ?? constants.number(name) },
  };
}

interface Source {
  readonly name: string;
  readonly type: ParameterType;
  readonly source: string;
}

/** The expressions a parameter is read by, with their names; none for constants. */
function sourcesOf(
  { name, type }: Parameter,
  given: Given,
  constants: Constants,
  criterion: Criterion,
): Source[] {
  if (type === 'tiers') {
    return constants
      .tiers(name)
      .map(({ when }, i) => ({ name: `${name}[${i}].when`, type: 'expression:flag', source: when }));
  }
  const written = given[name];
  if (type === 'number-field')
    return [{ name, type, source: (written as string | undefined) ?? criterion.id }];
  const isExpression =
    type === 'number-or-expression' || (typeof type === 'string' && type.startsWith('expression:'));
  return isExpression && typeof written === 'string' ? [{ name, type, source: written }] : [];
}

function bindParameter(
  compilation: Compilation,
  population: Population,
  type: ParameterType,
  source: string,
  path: string,
): BoundExpression | undefined {
  if (type === 'number-field') {
    const field = population.fields.find(({ id }) => id === source);
    if (field?.type !== 'number' || field.many) {
      compilation.report(path, field ? 'rules.field-holds-no-number' : 'rules.unknown-field', {
        field: source,
      });
      return undefined;
    }
  }
  const bound = compilation.bind(source, path, compilation.placeOf(population.id), expectedOf(type));
  if (bound && type === 'expression:level' && bound.program.type.kind !== 'level') {
    compilation.report(path, 'rules.no-level', { expression: source });
    return undefined;
  }
  return bound;
}

function expectedOf(type: ParameterType): Expected {
  switch (type) {
    case 'expression:flag':
      return 'flag';
    case 'expression:level':
      return 'orderable';
    case 'expression:group':
      return 'group';
    default:
      return 'number';
  }
}

/** Every level of the scale has points, and nothing else has. */
function checkLevels(
  compilation: Compilation,
  of: BoundExpression | undefined,
  points: Given,
  path: string,
): void {
  const type = of?.program.type;
  if (type?.kind !== 'level') return;
  const levels = type.scale.map(({ id }) => id);
  const missing = levels.filter((id) => !Object.hasOwn(points, id));
  const unknown = Object.keys(points).filter((id) => !levels.includes(id));
  if (missing.length > 0) compilation.report(path, 'rules.levels-without-points', { levels: missing });
  for (const level of unknown)
    compilation.report(`${path}.${level}`, 'rules.unknown-level', { level, levels });
}
