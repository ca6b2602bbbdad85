import { useCallback, useEffect } from 'react';
import type { Language } from '../../locale/language';
import { failureOf } from '../engine/failure';
import type { ReadingAsk } from '../engine/review-engine';
import { sameSetup } from './setup';
import type { ReviewState } from './state';
import type { Tools } from './tools';

const SILENT = (): void => undefined;

/**
 * Tells where the fields stand: first when somebody asks, which may have to read the workbook; from then on again with every
 * choice, from what was read.
 */
export function useReading(
  state: ReviewState,
  language: Language,
  { engine, tasks, dispatch }: Tools,
): (again?: 'again') => void {
  const { setup, reading, task, rules } = state;
  const isTold =
    reading === undefined ||
    (!reading.old && reading.language === language && sameSetup(reading.setup, setup));
  const idle = task === undefined && rules !== undefined;
  useEffect(() => {
    if (isTold || !idle) return undefined;
    let awaited = true;
    engine.reading({ setup, language }, SILENT).then(
      (screen) => {
        if (awaited) dispatch({ type: 'reading-told', setup, language, screen });
      },
      (error: unknown) => {
        if (awaited)
          dispatch({ type: 'answer-failed', trouble: { during: 'reading', failure: failureOf(error) } });
      },
    );
    return () => {
      awaited = false;
    };
  }, [isTold, idle, setup, language, engine, dispatch]);

  return useCallback(
    (again) => {
      void tasks.start('reading', async (ticket, onProgress) => {
        const ask: ReadingAsk = { setup, language, ...(again && { again: true }) };
        const screen = await engine.reading(ask, onProgress);
        return { type: 'reading-done', ticket, setup, language, screen };
      });
    },
    [setup, language, engine, tasks],
  );
}
