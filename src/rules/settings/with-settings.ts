import type { Problem } from '../../engine/problem';
import type { Language } from '../../locale/language';
import { ruleProblem } from '../problems';
import { isIsoDate } from '../schema/shapes';
import { replaced } from './json-node';
import type { PlacedSetting } from './place-setting';
import type { Changes, Setting, SettingValue } from './setting';
import { placedSettings } from './settings-of';

export interface ChangedRules {
  /** The rule set with the changes; the very same object where they change nothing. */
  readonly json: unknown;
  /** Changes that were left out: of a path that is no setting, or to a value of another kind. */
  readonly problems: readonly Problem[];
  /** The changes that make a difference, in the order of the rules. */
  readonly applied: readonly AppliedChange[];
}

export interface AppliedChange extends Pick<Setting, 'path' | 'kind' | 'owner' | 'title'> {
  readonly from: SettingValue;
  readonly to: SettingValue;
}

/** A copy of a rule set with other figures; what is given is not changed. Whether the figures fit, validation says. */
export function withSettings(json: unknown, changes: Changes, language: Language = 'vi'): ChangedRules {
  const settings = placedSettings(json, language);
  const applied: AppliedChange[] = [];
  const problems: Problem[] = [];
  let changed = json;
  for (const place of settings) {
    const { path, kind, owner, title, original } = place.setting;
    if (!Object.hasOwn(changes, path)) continue;
    const value = changes[path]!;
    const problem = misfit(place, value);
    if (problem) problems.push(problem);
    else if (value !== original) {
      applied.push({
        path,
        kind,
        owner,
        ...(title !== undefined && { title }),
        from: original,
        to: value,
      });
      changed = replaced(changed, place.keys, value);
    }
  }
  const known = new Set(settings.map(({ setting }) => setting.path));
  for (const path of Object.keys(changes)) {
    if (!known.has(path)) problems.push(ruleProblem(path, 'rules.setting-unknown', {}));
  }
  return { json: changed, problems, applied };
}

const NEEDS = {
  number: 'rules.needs-number',
  string: 'rules.needs-text',
  boolean: 'rules.needs-flag',
} as const;

/** A value of another type would give every expression that reads it another meaning. */
function misfit(
  { setting: { path, original }, isDate }: PlacedSetting,
  value: SettingValue,
): Problem | undefined {
  const received = String(value);
  const expected = typeof original as keyof typeof NEEDS;
  if (typeof value !== expected) return ruleProblem(path, NEEDS[expected], { received });
  if (isDate && !isIsoDate(received)) return ruleProblem(path, 'rules.bad-date', { received });
  return undefined;
}
