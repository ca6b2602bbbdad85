import type { Order, Population } from '../../../src/rules/rule-set';
import { compare, flag, name, number, type Tree } from '../oracle/tree';
import type { Draft } from './draft';
import { flagTree, numberTree } from './expressions';

type Gates = NonNullable<Population['gates']>;
type Rankings = NonNullable<Population['rankings']>;

/** Formula columns and roll-ups over rows that share a group. */
export function addColumns(draft: Draft): void {
  const { dice, names, population } = draft;
  const columns = (population.columns ??= []);
  for (let i = dice.int(0, 2); i > 0; i--) {
    const id = draft.id('cột');
    const yes = dice.chance(40);
    const tree = yes ? flagTree(dice, names, 2) : numberTree(dice, names, 2);
    columns.push({ id, title: id, formula: draft.write(tree) });
    draft.know(id, yes ? 'flag' : 'number');
  }
  if (dice.chance(25)) {
    const id = draft.id('nhóm_gộp');
    const take = dice.pick(['count', 'share', 'sum', 'mean', 'min', 'max'] as const);
    const asks = take === 'count' || take === 'share';
    columns.push({
      id,
      title: id,
      rollUp: {
        over: { within: 'nhóm' },
        take,
        of: draft.write(asks ? flagTree(dice, names, 1) : numberTree(dice, names, 1)),
        ...(dice.chance(40) && { where: draft.write(flagTree(dice, names, 1)) }),
      },
    });
    draft.know(id, 'number');
  }
}

/** Gates, of which `unranked` and `bandAtMost` come before rankings and bands. */
export function addGates(draft: Draft, bands: readonly string[]): void {
  const { dice, names, population } = draft;
  if (!dice.chance(50)) return;
  const effects: Gates[number]['effect'][] = ['unranked', 'no-titles'];
  if (bands.length > 1) effects.push({ bandAtMost: dice.pick(bands.slice(1)) });
  const when = (): string =>
    draft.write(
      dice.chance(40) ? flagTree(dice, names, 1) : compare(name('số'), '>=', number(dice.pick([8, 4]))),
    );
  population.gates = dice.some(effects, 60).map((effect) => ({
    id: draft.id('cổng'),
    when: when(),
    effect,
    because: 'Theo quy chế',
  }));
}

export function addRankings(draft: Draft): void {
  const { dice, population } = draft;
  const rankings: Rankings = [{ id: 'rank', ...ranking(draft) }];
  if (dice.chance(60))
    rankings.push({ id: 'hạng_nhóm', within: dice.pick(['nhóm', 'nhóm', 'có']), ...ranking(draft) });
  population.rankings = rankings;
  draft.know('rank', 'number');
}

function ranking(draft: Draft): Omit<Rankings[number], 'id' | 'within'> {
  const { dice } = draft;
  return {
    ...(dice.chance(50) && { by: draft.write(value(draft)) }),
    ...(dice.chance(25) && { order: 'asc' as const }),
    ...(dice.chance(60) && { method: dice.pick(['competition', 'dense', 'average'] as const) }),
    ...(dice.chance(30) && { ties: orders(draft) }),
  };
}

/** What to rank by: the total or something that needs it. */
const value = ({ dice, names }: Draft): Tree =>
  dice.pick([name('total'), { is: '+', left: name('total'), right: numberTree(dice, names, 1) }]);

export function orders(draft: Draft): Order[] {
  const { dice } = draft;
  return dice.list(1, dice.chance(30) ? 2 : 1, () => ({
    by: draft.write(dice.pick(['mức', 'n1', 'số', 'n0', 'total'].map(name))),
    ...(dice.chance(30) && { order: 'asc' as const }),
  }));
}

/** Bands, best first; the last holds for every row whose value is known, nearly always. */
export function addBands(draft: Draft, ids: readonly string[]): void {
  const { dice, names, population } = draft;
  if (ids.length === 0) return;
  if (dice.chance(30)) population.bandsBy = draft.write(dice.pick([name('n0'), name('score')]));
  const floors = [15, 10, 5, 2.5].slice(-ids.length + 1);
  population.bands = ids.map((id, i) => ({
    id,
    title: id,
    ...(i < ids.length - 1 && { min: floors[i]! }),
    ...(i < ids.length - 1 && dice.chance(25) && { includeMin: dice.chance(50) }),
    ...(i < ids.length - 1 &&
      dice.chance(25) && { when: draft.write(dice.chance(90) ? flagTree(dice, names, 1) : flag(true)) }),
  }));
  draft.know('band', 'level', { scale: [...ids].reverse() });
}
