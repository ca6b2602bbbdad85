import { unsupported } from '../../src/rules/unsupported';
import type { RuleSet } from '../../src/rules/rule-set';
import type { JsonSchema } from './json-schema/json-schema';
import { samplesOf } from './json-schema/samples';

/** What the language has and this version refuses: the feature, and whether all that may stand there is refused. */
export interface Refusal {
  readonly path: string;
  readonly feature: string;
  readonly whole: boolean;
}

export type Refusals = readonly Refusal[];

/** Asks the validation of every key and choice that the schema has; so the list is that of the code. */
export function refusalsOf(schema: JsonSchema): Refusals {
  const samples = samplesOf(schema);
  const refused = samples.map(({ value }) => unsupported(value as unknown as RuleSet));
  const unique = new Map<string, Refusal>();
  refused.flat().forEach(({ path = '', params }) => {
    const feature = String(params['feature']);
    const pattern = patternOf(path);
    const accepted = samples.some(
      ({ path: keys }, i) =>
        patternOf(keys.map(String).join('.')).startsWith(pattern) &&
        !refused[i]!.some((problem) => patternOf(problem.path ?? '') === pattern),
    );
    unique.set(`${pattern} ${feature}`, { path: pattern, feature, whole: !accepted });
  });
  return [...unique.values()];
}

/** A path whatever the positions and however deep the criterion. */
function patternOf(path: string): string {
  return path.replace(/\[\d+\]|\.\d+(?=\.|$)/g, '[]').replace(/criteria\[\](\.children\[\])*/g, 'criteria[]');
}

/** What a table of keys says of a key that is refused. */
export function refusedAt(refusals: Refusals, path: string): string[] {
  return refusals
    .filter((refusal) => refusal.path === path)
    .map(({ feature, whole }) => {
      const choice = feature.split(': ')[1];
      if (choice !== undefined) return `_Chưa hỗ trợ \`${choice}\`._`;
      return whole ? '_Chưa hỗ trợ._' : '_Một số cách viết chưa hỗ trợ._';
    });
}
