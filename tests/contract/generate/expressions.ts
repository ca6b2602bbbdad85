import type { Dice } from './dice';
import { DAYS, ofType, type Name } from './names';
import { call, compare, day, not, number, ratio, text, type Sign, type Tree } from '../oracle/tree';

const SIGNS: readonly Sign[] = ['>=', '>', '<', '<=', '==', '!='];
const CONSTANTS = [0, 1, 2, 2.5, 5, 7.5, 10, 50];
const RATIOS = ['70%', '50%', '5‰', '12.5%', '2.5%'];

/** A random number of the names, up to so deep. */
export function numberTree(dice: Dice, names: readonly Name[], depth: number): Tree {
  const numbers = ofType(names, 'number');
  if (depth === 0 || numbers.length === 0 || dice.chance(30)) return numberLeaf(dice, numbers);
  const deeper = (): Tree => numberTree(dice, names, depth - 1);
  switch (dice.int(0, 8)) {
    case 0:
    case 1:
      return { is: '+', left: deeper(), right: deeper() };
    case 2:
      return { is: '-', left: deeper(), right: deeper() };
    case 3:
      return { is: '*', left: deeper(), right: dice.chance(50) ? ratio(dice.pick(RATIOS)) : number(2) };
    case 4:
      return { is: '/', left: deeper(), right: number(dice.pick([2, 3, 4])) };
    case 5:
      return call(dice.pick(['min', 'max', 'sum', 'mean']), deeper(), deeper());
    case 6:
      return dice.chance(50) ? call('round', deeper(), number(dice.int(0, 2))) : call('abs', deeper());
    case 7:
      return call('given', numberLeaf(dice, numbers), number(dice.pick(CONSTANTS)));
    default:
      return { is: 'if', test: flagTree(dice, names, depth - 1), then: deeper(), otherwise: deeper() };
  }
}

function numberLeaf(dice: Dice, numbers: readonly Name[]): Tree {
  return numbers.length > 0 && dice.chance(80) ? dice.pick(numbers).tree : number(dice.pick(CONSTANTS));
}

/** A random yes-or-no question about the names. */
export function flagTree(dice: Dice, names: readonly Name[], depth: number): Tree {
  if (depth > 0 && dice.chance(45)) {
    const deeper = (): Tree => flagTree(dice, names, depth - 1);
    switch (dice.int(0, 3)) {
      case 0:
        return { is: 'and', left: deeper(), right: deeper() };
      case 1:
        return { is: 'or', left: deeper(), right: deeper() };
      case 2:
        return not(deeper());
      default:
        return call('missing', dice.pick(names).tree);
    }
  }
  return question(dice, names, dice.pick(names), depth);
}

function question(dice: Dice, names: readonly Name[], about: Name, depth: number): Tree {
  switch (about.type) {
    case 'flag':
      return about.tree;
    case 'text':
      return aboutText(dice, about);
    case 'level':
      return compare(about.tree, dice.pick(SIGNS), text(dice.pick(about.scale!)));
    case 'date':
      return aboutDay(dice, about);
    case 'number':
      if (about.unit !== undefined)
        return compare(about.tree, dice.pick(SIGNS), ratio(dice.pick(['70%', '50%', '100%'])));
      if (dice.chance(20)) return between(dice, about);
      return compare(
        numberTree(dice, names, Math.min(depth, 1)),
        dice.pick(SIGNS),
        number(dice.pick(CONSTANTS)),
      );
  }
}

function aboutText(dice: Dice, { tree, texts = [] }: Name): Tree {
  const known = dice.pick(texts);
  if (dice.chance(50)) return compare(tree, dice.pick(['==', '!=']), text(known));
  return call('oneOf', tree, text(known), text('không ai'));
}

function aboutDay(dice: Dice, { tree }: Name): Tree {
  if (dice.chance(25)) return compare(call('days', day(DAYS[0]!), tree), dice.pick(SIGNS), number(5));
  if (dice.chance(25)) return compare(call('year', tree), '==', number(2021));
  return compare(tree, dice.pick(['<', '<=', '==', '>=', '>']), day(dice.pick(DAYS)));
}

const between = (dice: Dice, about: Name): Tree => ({
  is: 'compare',
  operands: [number(dice.pick([0, 2])), about.tree, number(dice.pick([5, 10]))],
  signs: [dice.pick(['<', '<=']), dice.pick(['<', '<='])],
});
