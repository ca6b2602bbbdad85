import type { Review } from '../../rules/rule-set';

const POINTS = /^điểm\s+/iu;

/** What heads a stage's points: its title, an alias or its id, with or without `Điểm` in front. */
export function stageWords({ id, title, aliases = [] }: Review['stages'][number]): string[] {
  const names = [title, ...aliases, id];
  return [...names, ...names.map((name) => (POINTS.test(name) ? name.replace(POINTS, '') : `Điểm ${name}`))];
}
