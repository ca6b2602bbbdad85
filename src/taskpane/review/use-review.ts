import { useEffect, useMemo, useReducer } from 'react';
import type { Language } from '../../locale/language';
import type { Place } from '../../reports/screen/screen';
import type { Limits } from '../../workbook/open-workbook';
import type { ReviewEngine } from '../engine/review-engine';
import type { Connection } from './connection';
import { reduce } from './reduce';
import { INITIAL_STATE, type ReviewState } from './state';
import type { Dispatch } from './tasks';
import { makeTools } from './tools';
import { useKeptSetup } from './use-kept-setup';
import { useRules } from './use-rules';
import { useRun } from './use-run';
import { useSheetNames } from './use-sheet-names';
import { useShow } from './use-show';
import { useWriting, type Writing } from './use-writing';

/** What the components see and may do. */
export interface Review extends Writing {
  readonly state: ReviewState;
  readonly dispatch: Dispatch;
  /** What this Excel cannot tell. */
  readonly limits: Limits;
  /** For lists and explanations of the last run. */
  readonly engine: Pick<ReviewEngine, 'problems' | 'ranking' | 'award' | 'row'>;
  readonly review: () => void;
  readonly stop: () => void;
  readonly show: (place: Place) => void;
  readonly listSheets: () => void;
  readonly askRules: () => void;
}

/** The whole review: its state, and one hook for each use case. */
export function useReview(connection: Connection, language: Language): Review {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const tools = useMemo(() => makeTools(connection, dispatch), [connection]);
  useEffect(() => connection.onCellEditing(() => dispatch({ type: 'cell-editing' })), [connection]);
  useKeptSetup(state, tools);
  const listSheets = useSheetNames(tools);
  const askRules = useRules(state, language, tools);
  const review = useRun(state, language, tools);
  const writing = useWriting(language, tools);
  const show = useShow(tools);
  const stop = (): void => {
    dispatch({ type: 'task-stopping' });
    tools.engine.cancel();
  };
  const { limits } = connection.workbook;
  return {
    state,
    dispatch,
    limits,
    engine: tools.engine,
    review,
    stop,
    show,
    listSheets,
    askRules,
    ...writing,
  };
}
