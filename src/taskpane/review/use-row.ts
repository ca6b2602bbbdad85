import { useEffect, useState } from 'react';
import type { RowRef, RowScreen } from '../../reports/screen/screen';
import type { Failure } from '../engine/review-engine';
import { failureOf } from '../engine/failure';
import { useReviewContext } from './review-context';

export type RowAnswer = { readonly screen: RowScreen } | { readonly failure: Failure };

/** The explanation of a row; undefined while it is awaited. Another edition asks again. */
export function useRow(row: RowRef, edition: number): RowAnswer | undefined {
  const { engine } = useReviewContext();
  const [answer, tell] = useState<RowAnswer>();
  useEffect(() => {
    let awaited = true;
    engine.row(row).then(
      (screen) => {
        if (awaited) tell({ screen });
      },
      (error: unknown) => {
        if (awaited) tell({ failure: failureOf(error) });
      },
    );
    return () => {
      awaited = false;
    };
  }, [row, edition, engine]);
  return answer;
}
