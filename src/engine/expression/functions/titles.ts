import { declare, declareOptional } from './declaration';
import { facetTerm } from './facet';
import { constantCount, named } from './readers';

/** Consecutive periods with the title up to and including this run's, after the last award of `since`. */
export const streak = declareOptional('streak(title, since)', named, named, (title, since, call) => {
  if (!since) return facetTerm(title, 'streak:', call);
  const known = call.scope.facet(since.name, since.of, 'streak:');
  if ('problem' in known) return call.refuse(known.problem, since.at, known.params);
  return facetTerm(title, `streak:${since.name}`, call);
});

/** How often the row held the title among the last n periods. */
export const times = declare('times(title, n)', [named, constantCount], ([title, periods], call) =>
  facetTerm(title, `times:${title.name}:${periods}`, call),
);

/** Yes votes ÷ base of the vote on a title. */
export const votes = declare('votes(title)', [named], ([title], call) => facetTerm(title, 'votes', call));
