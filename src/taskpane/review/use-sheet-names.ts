import { useCallback, useEffect } from 'react';
import { failureOf } from '../engine/failure';
import type { Tools } from './tools';

/** Lists the visible sheets when the pane opens and whenever somebody comes back to it. */
export function useSheetNames({ workbook, dispatch }: Tools): () => void {
  const list = useCallback(() => {
    workbook.sheets().then(
      (sheets) => {
        const visible = sheets.filter(({ visibility }) => visibility === 'visible');
        dispatch({ type: 'sheets-listed', names: visible.map(({ name }) => name) });
      },
      (error: unknown) =>
        dispatch({ type: 'answer-failed', trouble: { during: 'sheets', failure: failureOf(error) } }),
    );
  }, [workbook, dispatch]);

  useEffect(() => {
    list();
    window.addEventListener('focus', list);
    return () => window.removeEventListener('focus', list);
  }, [list]);
  return list;
}
