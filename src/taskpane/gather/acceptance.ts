import { useCallback } from 'react';
import type { TargetCandidate } from '../../app/targets/target-lines';
import type { Changes, Setting } from '../../rules/settings/setting';
import type { RulesScreen } from '../engine/review-engine';
import { useReviewContext } from '../review/review-context';

/** Whether the rules have every figure of a candidate. */
export function acceptedIn(
  { settings }: RulesScreen,
  changes: Changes,
  { changes: all }: TargetCandidate,
): boolean {
  return all.every(({ path, read }) => {
    const original = settings.find((setting) => setting.path === path)?.original;
    return (changes[path] ?? original) === read;
  });
}

/** Takes figures of a plan over into the rules, and back. */
export function useAcceptance(rules: RulesScreen) {
  const { dispatch } = useReviewContext();
  const settingsOf = useCallback(
    ({ changes }: TargetCandidate): (readonly [Setting, number])[] =>
      changes.flatMap(({ path, read }) => {
        const setting = rules.settings.find((each) => each.path === path);
        return setting ? [[setting, read] as const] : [];
      }),
    [rules],
  );
  const accept = useCallback(
    (candidate: TargetCandidate) => {
      for (const [setting, value] of settingsOf(candidate))
        dispatch({ type: 'setting-read', setting, value });
    },
    [settingsOf, dispatch],
  );
  /** What the rules said before the plan was read, which may itself have been a change. */
  const takeBack = useCallback(
    (candidate: TargetCandidate) => {
      const now = new Map(candidate.changes.map((change) => [change.path, change.now]));
      for (const [setting] of settingsOf(candidate)) {
        dispatch({ type: 'setting-read', setting, value: now.get(setting.path) ?? setting.original });
      }
    },
    [settingsOf, dispatch],
  );
  return { accept, takeBack };
}
