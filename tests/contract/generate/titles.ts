import type { Base, Quota, Title } from '../../../src/rules/rule-set';
import { name } from '../oracle/tree';
import type { Draft } from './draft';
import { flagTree } from './expressions';
import { orders } from './standing';

const SHARES = ['50%', '1/3', '15%', '62.5%', '20%', '70%', '40%', '5‰', '100%'];

/** One to three titles, each of which may build on those before it. */
export function addTitles(draft: Draft): void {
  const { dice, population } = draft;
  const titles: Title[] = [];
  for (let i = dice.int(1, 3); i > 0; i--) {
    const made = title(draft, titles);
    titles.push(made);
    draft.know(made.id, 'flag');
  }
  population.titles = titles;
}

function title(draft: Draft, earlier: readonly Title[]): Title {
  const { dice, names } = draft;
  const id = draft.id('danh_hiệu');
  const ids = earlier.map((each) => each.id);
  const ask = (): string => draft.write(dice.chance(65) ? name('có') : flagTree(dice, names, 1));
  return {
    id,
    title: id,
    ...(dice.chance(30) && { candidates: ask() }),
    ...(dice.chance(35) && { requires: dice.some(ids, 60) }),
    ...(dice.chance(25) && { excludes: dice.some(ids, 60) }),
    ...(dice.chance(40) && {
      conditions: dice.list(1, 2, (i) => ({ id: `đk_${i}`, must: ask(), otherwise: 'Chưa đạt' })),
    }),
    ...(dice.chance(50) && { order: orders(draft) }),
    ...(dice.chance(85) && { quota: quota(draft, ids) }),
  };
}

function quota(draft: Draft, titles: readonly string[]): Quota {
  const { dice } = draft;
  const more = {
    ...(dice.chance(20) && { per: dice.pick(['nhóm', 'có']) }),
    ...(dice.chance(70) && { rounding: dice.pick(['down', 'half-up', 'up'] as const) }),
    ...(dice.chance(80) && { tie: dice.pick(['none', 'all', 'council', 'all', 'none'] as const) }),
  };
  if (dice.chance(20)) return { count: dice.pick([2, 1, 3, 0, 4]), ...more };
  return { share: dice.pick(SHARES), of: base(draft, titles), ...more };
}

function base(draft: Draft, titles: readonly string[]): Base {
  const { dice, population } = draft;
  const bands = (population.bands ?? []).map(({ id }) => id);
  const made: Base[] = [{}, { where: 'có' }];
  if (titles.length > 0) made.push({ title: dice.pick(titles) }, { remainingAfter: dice.some(titles, 70) });
  if (bands.length > 0) {
    const band = dice.pick(bands);
    made.push({ band }, { band, orBetter: true });
  }
  const [first, second] = [dice.pick(made), dice.chance(15) ? dice.pick(made) : {}];
  return { ...first, ...second, ...(dice.chance(20) && { withoutOwn: true }) };
}
