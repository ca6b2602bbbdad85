import { useEffect, useRef } from 'react';
import { failureOf } from '../engine/failure';
import { readKeptSetup, type KeptSetup } from '../engine/kept-setup';
import type { Setup } from '../engine/review-engine';
import { keptSetup } from './kept-changes';
import { sameSetup } from './setup';
import type { ReviewState } from './state';
import type { Tools } from './tools';

/** Changes that follow each other more quickly are kept together. */
export const SETTLED_MS = 400;

const NAME = 'setup';

/** Recalls what was chosen when the pane opens, and keeps every change that has settled with the workbook. */
export function useKeptSetup(state: ReviewState, { workbook, dispatch }: Tools): void {
  const { setup, rules, recalled, task } = state;
  const last = useRef(setup);

  useEffect(() => {
    void workbook
      .recall(NAME)
      .then(readKeptSetup)
      .then(
        (kept) => {
          if (kept !== undefined) last.current = { ...kept, changes: valuesOf(kept.changes) };
          dispatch({ type: 'recalled', kept });
        },
        (error: unknown) => {
          dispatch({ type: 'recalled', kept: undefined });
          dispatch({ type: 'noticed', notice: { kind: 'not-kept', failure: failureOf(error) } });
        },
      );
  }, [workbook, dispatch]);

  // Only the rules can say what the changes are made to.
  const ready = recalled && task === undefined && rules !== undefined;
  useEffect(() => {
    if (!ready || sameSetup(setup, last.current)) return undefined;
    const timer = setTimeout(() => {
      last.current = setup;
      workbook.keep(NAME, keptSetup(setup, rules)).catch((error: unknown) => {
        dispatch({ type: 'noticed', notice: { kind: 'not-kept', failure: failureOf(error) } });
      });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [setup, ready, rules, workbook, dispatch]);
}

function valuesOf(changes: KeptSetup['changes']): Setup['changes'] {
  return Object.fromEntries(Object.entries(changes).map(([path, { value }]) => [path, value]));
}
