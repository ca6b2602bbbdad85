import * as v from 'valibot';
import type { Method, ParameterType } from '../../engine/criteria/method';
import { METHODS } from '../../engine/criteria/registry';
import { byId, strict } from './objects';
import { decimals, expression, has, name, number, share } from './shapes';

const WORTHS = { points: v.optional(number), share: v.optional(share), lose: v.optional(number) };
const worth = v.pipe(
  strict(WORTHS),
  v.check((value) => isOneWorth(value), 'rules.one-worth'),
);
const tier = v.pipe(
  strict({ when: expression, ...WORTHS }),
  v.check((value) => isOneWorth(value), 'rules.one-worth'),
);
const tiers = v.pipe(v.array(tier), v.minLength(1, 'rules.empty-tiers'));

/** The schema of a criterion's method, made from what each method declares. */
export const method = v.variant('kind', METHODS.map(schemaOf));

function schemaOf({ kind, parameters }: Method) {
  const entries = parameters.map(({ name: key, type, required }) => {
    const schema = parameterSchema(type);
    return [key, required ? schema : v.optional(schema)] as const;
  });
  return strict({ kind: v.literal(kind), ...Object.fromEntries(entries) });
}

function isOneWorth(value: unknown): boolean {
  return Object.keys(WORTHS).filter((key) => has(value, key)).length === 1;
}

function parameterSchema(type: ParameterType): v.GenericSchema {
  if (typeof type === 'object') return v.picklist(type.choice);
  switch (type) {
    case 'number':
      return number;
    case 'share':
      return share;
    case 'flag':
      return v.boolean();
    case 'expression:number':
    case 'expression:flag':
    case 'expression:level':
    case 'expression:group':
      return expression;
    case 'number-or-expression':
      return v.union([number, expression]);
    case 'number-or-share':
      return v.union([number, share]);
    case 'decimals':
      return decimals;
    case 'pair':
      return v.strictTuple([number, number]);
    case 'worth':
      return worth;
    case 'tiers':
      return tiers;
    case 'number-field':
      return name;
    case 'points-by-level':
      return byId(number);
  }
}
