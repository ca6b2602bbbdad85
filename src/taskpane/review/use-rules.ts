import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../locale/language';
import { failureOf } from '../engine/failure';
import type { ReviewState } from './state';
import type { Tools } from './tools';

/** Asks for the rules of the setup whenever what they depend on changes; answers what asks once more. */
export function useRules(
  { setup }: ReviewState,
  language: Language,
  { engine, dispatch }: Tools,
): () => void {
  const [attempt, tryAgain] = useState(0);
  const { pack, changes } = setup;
  useEffect(() => {
    if (pack === '') return undefined;
    let awaited = true;
    engine.rules({ pack, changes, sheets: {} }, language).then(
      (rules) => {
        if (awaited) dispatch({ type: 'rules-told', pack, rules });
      },
      (error: unknown) => {
        if (awaited)
          dispatch({ type: 'answer-failed', trouble: { during: 'rules', failure: failureOf(error) } });
      },
    );
    return () => {
      awaited = false;
    };
  }, [pack, changes, language, attempt, engine, dispatch]);
  return useCallback(() => tryAgain((count) => count + 1), []);
}
