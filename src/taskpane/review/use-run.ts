import { useCallback, useEffect } from 'react';
import type { Language } from '../../locale/language';
import { failureOf } from '../engine/failure';
import type { ReviewState } from './state';
import type { Tools } from './tools';

/** Reads and decides; and tells the result again when the language has changed meanwhile or later. */
export function useRun(
  state: ReviewState,
  language: Language,
  { engine, tasks, dispatch }: Tools,
): () => void {
  const { setup, result, task } = state;

  const run = result?.run;
  const otherLanguage = result !== undefined && result.language !== language;
  const idle = task === undefined;
  useEffect(() => {
    if (run === undefined || !otherLanguage || !idle) return undefined;
    let awaited = true;
    engine.screen(language).then(
      (screen) => {
        if (awaited) dispatch({ type: 'screen-told', run, language, screen });
      },
      (error: unknown) => {
        if (awaited)
          dispatch({ type: 'answer-failed', trouble: { during: 'screen', failure: failureOf(error) } });
      },
    );
    return () => {
      awaited = false;
    };
  }, [run, otherLanguage, idle, language, engine, dispatch]);

  return useCallback(() => {
    void tasks.start('run', async (ticket, onProgress) => {
      const screen = await engine.run(setup, language, onProgress);
      return { type: 'run-done', ticket, screen, language, setup };
    });
  }, [setup, language, engine, tasks]);
}
