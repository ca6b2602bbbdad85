import { parseShare, toNumber } from '../../engine/arithmetic/ratio';
import type { Constants } from '../../engine/criteria/method';
import type { Tier, Worth } from '../../engine/criteria/worth';

/** A method as the rules write it, without its kind. */
export type Given = Readonly<Record<string, unknown>>;

/** The constants of a method whose shape is right, but for unknown keys. */
export function constantsOf(method: Given): Constants {
  const given = withWorths(method);
  const as = <T>(name: string, type: string): T | undefined =>
    typeof given[name] === type ? (given[name] as T) : undefined;
  return {
    number: (name) => as<number>(name, 'number'),
    share(name) {
      const text = as<string>(name, 'string');
      const share = text === undefined ? undefined : parseShare(text);
      return share && toNumber(share);
    },
    choice: (name) => as<string>(name, 'string'),
    flag: (name) => given[name] === true,
    points: (name) => as<Readonly<Record<string, number>>>(name, 'object'),
    pair: (name) => as<readonly [number, number]>(name, 'object'),
    worth: (name) => as<Worth>(name, 'object'),
    tiers: (name) => as<readonly Tier[]>(name, 'object') ?? [],
  };
}

/** A tier or `otherwise` whose worth is misspelt has been reported; until it is put right it is worth nothing. */
function withWorths(given: Given): Given {
  const known = (value: object): object =>
    ['points', 'share', 'lose'].some((key) => Object.hasOwn(value, key)) ? value : { ...value, points: 0 };
  const { tiers, otherwise } = given as { tiers?: readonly object[]; otherwise?: object };
  return {
    ...given,
    ...(tiers && { tiers: tiers.map(known) }),
    ...(otherwise && { otherwise: known(otherwise) }),
  };
}
