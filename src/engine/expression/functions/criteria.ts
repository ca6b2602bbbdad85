import type { Facet } from '../scope';
import { declare } from './declaration';
import { facetTerm } from './facet';
import { named } from './readers';

/** actual ÷ target of criterion c. */
export const ratio = ofCriterion('ratio(c)', 'ratio');
/** Whether criterion c reached its target. */
export const met = ofCriterion('met(c)', 'met');
/** Whether criterion c went beyond its target. */
export const exceeded = ofCriterion('exceeded(c)', 'exceeded');
/** The points that c can reach for this row; 0 where it does not apply. */
export const maxOf = ofCriterion('maxOf(c)', 'max');

function ofCriterion(usage: string, facet: Facet) {
  return declare(usage, [named], ([criterion], call) => facetTerm(criterion, facet, call));
}

/** The points of c at a review stage, named by its id. */
export const stage = declare('stage(c, "self")', [named, named], ([criterion, { name }], call) =>
  facetTerm(criterion, `stage:${name}`, call),
);
