import type { Page } from '../../reports/screen/screen';
import type { Failure } from '../engine/review-engine';

export const PAGE_ROWS = 50;

/** A list that comes in pages. `key` says what is listed: an answer for another key is ignored. */
export interface Pages<Line> {
  readonly key: string;
  readonly lines: readonly Line[];
  readonly total: number;
  readonly state: 'loading' | 'there' | 'failed';
  readonly failure?: Failure;
}

export type PagesAction<Line> =
  | { readonly type: 'asked'; readonly key: string }
  | { readonly type: 'told'; readonly key: string; readonly from: number; readonly page: Page<Line> }
  | { readonly type: 'failed'; readonly key: string; readonly failure: Failure };

export function noPages<Line>(key: string): Pages<Line> {
  return { key, lines: [], total: 0, state: 'loading' };
}

export function reducePages<Line>(pages: Pages<Line>, action: PagesAction<Line>): Pages<Line> {
  const { key } = pages;
  if (action.type === 'asked') {
    if (action.key !== key) return noPages(action.key);
    return { key, lines: pages.lines, total: pages.total, state: 'loading' };
  }
  if (action.key !== key) return pages;
  if (action.type === 'failed') return { ...pages, state: 'failed', failure: action.failure };
  // A page that does not follow on what is there was asked for twice.
  if (action.from !== pages.lines.length) return { ...pages, state: 'there' };
  const lines = [...pages.lines, ...action.page.lines];
  return { key, lines, total: action.page.total, state: 'there' };
}
