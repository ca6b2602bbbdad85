import type { Tree } from './tree';

/** How strongly each operation binds, as mathjs has it; `not` as a comparison, for it wants brackets inside one. */
const [CHOICE, OR, AND, COMPARISON, SUM, PRODUCT, SIGN, POWER, ATOM] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** A tree as source, with no more brackets than it needs. */
export function print(tree: Tree): string {
  return printed(tree)[0];
}

function at(least: number, tree: Tree): string {
  const [source, strength] = printed(tree);
  return strength < least ? `(${source})` : source;
}

function call(name: string, ...given: string[]): [string, number] {
  return [`${name}(${given.join(', ')})`, ATOM];
}

const ratio = (tenths: number) => `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`;

function compared(sign: string, a: Tree, b: Tree): [string, number] {
  return [`${at(SUM, a)} ${sign} ${at(SUM, b)}`, COMPARISON];
}

function printed(tree: Tree): [string, number] {
  switch (tree.op) {
    case 'number':
    case 'flag':
      return [String(tree.value), ATOM];
    case 'text':
      return [JSON.stringify(tree.value), ATOM];
    case 'date':
      return call('date', JSON.stringify(tree.iso));
    case 'n':
    case 'f':
    case 't':
    case 'l':
    case 'd':
      return [tree.name, ATOM];
    case 'negative':
      return [`-${at(SIGN, tree.x)}`, SIGN];
    case '+':
    case '-':
      return [`${at(SUM, tree.a)} ${tree.op} ${at(PRODUCT, tree.b)}`, SUM];
    case '*':
    case '/':
      return [`${at(PRODUCT, tree.a)} ${tree.op} ${at(SIGN, tree.b)}`, PRODUCT];
    case '^':
      return [`${at(ATOM, tree.x)} ^ ${tree.exponent}`, POWER];
    case 'share':
      return [`${ratio(tree.tenths)} * ${at(SIGN, tree.x)}`, PRODUCT];
    case 'min':
    case 'max':
    case 'sum':
    case 'mean':
    case 'oneOf':
      return call(tree.op, ...tree.all.map(print));
    case 'abs':
    case 'year':
    case 'missing':
      return call(tree.op, print(tree.x));
    case 'round':
      return call('round', print(tree.x), String(tree.digits));
    case 'days':
      return call('days', print(tree.a), print(tree.b));
    case 'not':
      return [`not ${tree.x.op === 'not' ? print(tree.x) : at(ATOM, tree.x)}`, COMPARISON];
    case 'and':
      return [`${at(AND, tree.a)} and ${at(COMPARISON, tree.b)}`, AND];
    case 'or':
      return [`${at(OR, tree.a)} or ${at(AND, tree.b)}`, OR];
    case 'compare':
    case 'compareDates':
    case 'compareLevels':
      return compared(tree.sign, tree.a, tree.b);
    case 'between': {
      const [a, b, c] = [at(SUM, tree.a), at(SUM, tree.b), at(SUM, tree.c)];
      return [`${a} ${tree.signs[0]} ${b} ${tree.signs[1]} ${c}`, COMPARISON];
    }
    case 'atLeastShare':
      return [`${at(SUM, tree.x)} >= ${ratio(tree.tenths)}`, COMPARISON];
    case 'compareLevel':
      return [`${at(SUM, tree.x)} ${tree.sign} ${JSON.stringify(tree.name)}`, COMPARISON];
    case 'sameText':
    case 'sameFlag':
      return compared(tree.negative ? '!=' : '==', tree.a, tree.b);
    case 'has':
      return call('has', tree.name, print(tree.x));
    case 'titleOf':
      return call('text', print(tree.x));
    case 'choose':
      return [`${at(OR, tree.condition)} ? ${at(OR, tree.yes)} : ${at(CHOICE, tree.no)}`, CHOICE];
    case 'given':
      return call('given', print(tree.x), print(tree.otherwise));
  }
}
