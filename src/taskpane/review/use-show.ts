import { useCallback } from 'react';
import type { Place } from '../../reports/screen/screen';
import { failureOf } from '../engine/failure';
import type { Tools } from './tools';

/** Leads to a cell; a place that is gone is said so. */
export function useShow({ workbook, dispatch }: Tools): (place: Place) => void {
  return useCallback(
    (place) => {
      workbook.show(place).then(
        () => dispatch({ type: 'notice-closed' }),
        (error: unknown) =>
          dispatch({ type: 'noticed', notice: { kind: 'not-shown', failure: failureOf(error) } }),
      );
    },
    [workbook, dispatch],
  );
}
