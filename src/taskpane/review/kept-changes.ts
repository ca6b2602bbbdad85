import type { Setting, SettingValue } from '../../rules/settings/setting';
import type { KeptChange, KeptSetup } from '../engine/kept-setup';
import type { RulesScreen, Setup } from '../engine/review-engine';
import { settingName } from './setting-name';

export interface FittedChanges {
  readonly changes: Readonly<Record<string, SettingValue>>;
  /** Changes to figures that the rules no longer have as they were. */
  readonly dropped: readonly DroppedChange[];
}

export type DroppedChange = Pick<KeptChange, 'name' | 'value'>;

/** A setup with the names and originals of what it changes. */
export function keptSetup({ changes, ...setup }: Setup, { version, settings }: RulesScreen): KeptSetup {
  const changed = settings.filter(({ path }) => Object.hasOwn(changes, path));
  return {
    ...setup,
    ...(version !== undefined && { version }),
    changes: Object.fromEntries(
      changed.map((setting): [string, KeptChange] => {
        const { path, original } = setting;
        return [path, { value: changes[path] ?? original, name: settingName(setting), original }];
      }),
    ),
  };
}

/** The changes that still mean what they meant: a path of another version may lead to another figure. */
export function fittedChanges(kept: KeptSetup, { version, settings }: RulesScreen): FittedChanges {
  const byPath = new Map(settings.map((setting) => [setting.path, setting]));
  const isSameVersion = kept.version === version;
  const fits = (path: string, change: KeptChange): boolean => {
    const setting = byPath.get(path);
    return setting !== undefined && isFigureOf(setting, change, isSameVersion);
  };
  const entries = Object.entries(kept.changes);
  return {
    changes: Object.fromEntries(
      entries.filter(([path, change]) => fits(path, change)).map(([path, { value }]) => [path, value]),
    ),
    dropped: entries
      .filter(([path, change]) => !fits(path, change))
      .map(([, { name, value }]) => ({ name, value })),
  };
}

/** Names are partly in the language they were kept in, so they are compared only where they may have changed. */
function isFigureOf(setting: Setting, { name, original }: KeptChange, isSameVersion: boolean): boolean {
  return setting.original === original && (isSameVersion || settingName(setting) === name);
}
