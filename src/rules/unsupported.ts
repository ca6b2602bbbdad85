import type { Problem } from '../engine/problem';
import { pathOf, ruleProblem } from './problems';
import type { RuleSet } from './rule-set';

/** A feature of the language, and where a rule set uses it. */
interface Refused {
  readonly feature: string;
  places(rules: RuleSet): readonly (readonly (string | number)[])[];
}

/** What the language knows and this version cannot do yet: at present nothing. */
const REFUSED: readonly Refused[] = [];

/** Whatever cannot be done yet is refused by name, never left out in silence. */
export function unsupported(rules: RuleSet): Problem[] {
  return REFUSED.flatMap(({ feature, places }) =>
    places(rules).map((path) => ruleProblem(pathOf(path), 'rules.not-supported-yet', { feature })),
  );
}
