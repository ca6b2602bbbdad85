import type { Facet } from '../scope';
import { resolvedTerm } from '../typing/name';
import type { Term } from '../typing/term';
import type { Call } from './declaration';
import type { Named } from './readers';

/** What the rules have under a name and facet; what they say against it is reported at the name. */
export function facetTerm({ name, of, at }: Named, facet: Facet, call: Call): Term | undefined {
  const found = call.scope.facet(name, of, facet);
  if ('problem' in found) return call.refuse(found.problem, at, found.params);
  return resolvedTerm(found, call.at, call);
}
