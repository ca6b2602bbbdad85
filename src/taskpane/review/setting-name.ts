import type { Setting } from '../../rules/settings/setting';

/** What a setting is called below the heading of its population. */
export function settingName({ owner, title, path }: Setting): string {
  const parts = [...owner.slice(1), ...(title === undefined ? [] : [title])];
  return parts.length > 0 ? parts.join(' › ') : (owner[0] ?? path);
}
