import { pathOf } from '../problems';
import type { Keys } from './json-node';
import type { Setting, SettingValue } from './setting';

/** A setting with the keys that lead to it: a path is for reading, a key may hold dots. */
export interface PlacedSetting {
  readonly setting: Setting;
  readonly keys: Keys;
  readonly isDate: boolean;
}

export interface SettingPlace {
  readonly keys: Keys;
  readonly kind: Setting['kind'];
  /** As it stands in the JSON: anything. */
  readonly value: unknown;
  readonly owner: readonly string[];
  readonly title?: string;
  readonly unit?: string | undefined;
  readonly confirm?: string | undefined;
  readonly isDate?: boolean;
}

/** The setting that stands at a place; none where nothing is there, or nothing a simple field can hold. */
export function placeSetting(place: SettingPlace): PlacedSetting[] {
  const { keys, kind, value, owner, title, unit, confirm, isDate = false } = place;
  if (!fits(kind, value)) return [];
  const setting: Setting = {
    path: pathOf(keys),
    kind,
    owner,
    ...(title !== undefined && { title }),
    ...(unit !== undefined && { unit }),
    original: value,
    value,
    ...(confirm !== undefined && { confirm }),
  };
  return [{ setting, keys, isDate }];
}

function fits(kind: Setting['kind'], value: unknown): value is SettingValue {
  if (kind === 'share') return typeof value === 'string';
  if (kind === 'parameter') return ['number', 'string', 'boolean'].includes(typeof value);
  return typeof value === 'number';
}
