import { useCallback, useEffect, useReducer } from 'react';
import type { Page, Slice } from '../../reports/screen/screen';
import { failureOf } from '../engine/failure';
import { noPages, PAGE_ROWS, reducePages, type Pages, type PagesAction } from './pages';

/** A list in pages; another key is another list. `more` asks for the next page, or again for one that failed. */
export function usePages<Line>(
  key: string,
  load: (slice: Slice) => Promise<Page<Line>>,
): { readonly pages: Pages<Line>; readonly more: () => void } {
  const [pages, dispatch] = useReducer(
    (state: Pages<Line>, action: PagesAction<Line>) => reducePages(state, action),
    key,
    noPages<Line>,
  );
  const fetchFrom = useCallback(
    (from: number) => {
      dispatch({ type: 'asked', key });
      load({ from, count: PAGE_ROWS }).then(
        (page) => dispatch({ type: 'told', key, from, page }),
        (error: unknown) => dispatch({ type: 'failed', key, failure: failureOf(error) }),
      );
    },
    // The key says all that `load` depends on.
    [key],
  );
  useEffect(() => fetchFrom(0), [fetchFrom]);
  const loaded = pages.key === key ? pages : noPages<Line>(key);
  const from = loaded.lines.length;
  return { pages: loaded, more: useCallback(() => fetchFrom(from), [fetchFrom, from]) };
}
