import type { Base, Quota } from '../../src/rules/rule-set';
import type { Oracle } from './oracle/oracle';
import { flat, isSection, type Leaf } from './oracle/world';

/** What must occur so often in the random cases that agreement means something. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  method: ['given', 'proportional', 'pass', 'levels', 'formula'],
  'missing result': ['block', 'zero', 'exclude', 'full'],
  'rounding of points': ['half-away', 'half-even', 'down', 'up'],
  'rounding at': ['criterion', 'total'],
  rescale: ['section', 'total', 'none'],
  ranking: ['competition', 'dense', 'average'],
  'tie at the cut': ['council', 'none', 'all'],
  'seats rounded': ['down', 'half-up', 'up'],
  'quota base': [
    '{}',
    'title',
    'band',
    'band orBetter',
    'where',
    'remainingAfter',
    'withoutOwn',
    'count',
    'per',
  ],
  gate: ['unranked', 'no-titles', 'bandAtMost'],
  'roll-up': ['count', 'share', 'sum', 'mean', 'min', 'max'],
  decision: ['nominated', 'not-considered', 'not-eligible', 'undecided', 'over-quota', 'council'],
  choice: ['admit', 'refuse'],
};

/** Counts what occurs in random cases. */
export class Census {
  private readonly counts = new Map<string, number>();

  count(what: string, kind: string): void {
    const name = `${what}: ${kind}`;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  add(oracle: Oracle): void {
    const { rules } = oracle.world;
    this.count('rounding of points', rules.rounding?.mode ?? 'half-away');
    this.count('rounding at', rules.rounding?.at ?? 'criterion');
    for (const { id } of rules.populations) {
      this.addPoints(oracle, id);
      this.addStanding(oracle, id);
      this.addTitles(oracle, id);
    }
  }

  /** What occurred less than so often. */
  rare(least: number): string[] {
    return Object.entries(EXPECTED)
      .flatMap(([what, kinds]) => kinds.map((kind) => `${what}: ${kind}`))
      .filter((name) => (this.counts.get(name) ?? 0) < least);
  }

  toString(): string {
    return Object.entries(EXPECTED)
      .map(([what, kinds]) => {
        const counted = kinds.map((kind) => `${kind} ${this.counts.get(`${what}: ${kind}`) ?? 0}`);
        return `  ${what}: ${counted.join(', ')}\n`;
      })
      .join('');
  }

  private addPoints(oracle: Oracle, population: string): void {
    const { adjust } = oracle.world.population(population);
    const leaves = flat(oracle.world.criteria(population)).filter((each): each is Leaf => !isSection(each));
    if (leaves.length > 0) this.count('rescale', adjust?.rescale ?? 'section');
    for (const leaf of leaves) {
      this.count('method', leaf.method.kind);
      for (const row of oracle.world.indices(population))
        if (oracle.points.lacks(population, row, leaf)) this.count('missing result', leaf.missing ?? 'block');
    }
  }

  private addStanding(oracle: Oracle, population: string): void {
    const { columns = [], gates = [], rankings = [] } = oracle.world.population(population);
    for (const column of columns) if ('rollUp' in column) this.count('roll-up', column.rollUp.take);
    for (const { method } of rankings) this.count('ranking', method ?? 'competition');
    for (const row of oracle.world.indices(population))
      for (const { id, effect } of gates)
        if (oracle.standing.gate(population, row, id))
          this.count('gate', typeof effect === 'object' ? 'bandAtMost' : effect);
  }

  private addTitles(oracle: Oracle, population: string): void {
    for (const { id, quota } of oracle.world.population(population).titles ?? []) {
      const { decisions, quotas } = oracle.titles.of(population, id);
      for (const decision of decisions) this.count('decision', decision);
      if (quota === undefined || Array.isArray(quota)) continue;
      this.addQuota(quota);
      for (const { cut } of quotas) if (cut) this.count('tie at the cut', quota.tie ?? 'council');
    }
  }

  private addQuota(quota: Quota): void {
    if (quota.per !== undefined) this.count('quota base', 'per');
    this.count('seats rounded', quota.rounding ?? 'down');
    if ('count' in quota) this.count('quota base', 'count');
    else for (const kind of kindsOf(quota.of ?? {})) this.count('quota base', kind);
  }
}

function kindsOf({ band, orBetter, ...others }: Base): string[] {
  const kinds = Object.keys(others);
  if (band !== undefined) kinds.push(orBetter ? 'band orBetter' : 'band');
  return kinds.length === 0 ? ['{}'] : kinds;
}
