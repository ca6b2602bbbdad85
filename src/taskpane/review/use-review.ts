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
import { useGathering, type Gathering } from './use-gathering';
import { useKeptSetup } from './use-kept-setup';
import { useReading } from './use-reading';
import { useRuleSheets, type RuleSheets } from './use-rule-sheets';
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
  readonly engine: Pick<ReviewEngine, 'samples' | 'problems' | 'ranking' | 'award' | 'row' | 'collected'>;
  /** Plans and the units' files. */
  readonly gathering: Gathering;
  /** The rules as worksheets. */
  readonly ruleSheets: RuleSheets;
  readonly review: () => void;
  /** Shows where the fields stand; `again` reads the workbook anew. */
  readonly readColumns: (again?: 'again') => void;
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
  const readColumns = useReading(state, language, tools);
  const writing = useWriting(state, language, tools);
  const gathering = useGathering(state, language, tools, writing.askLastWrite, listSheets);
  const ruleSheets = useRuleSheets(state, language, tools, writing.askLastWrite, listSheets);
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
    readColumns,
    stop,
    show,
    listSheets,
    askRules,
    gathering,
    ruleSheets,
    ...writing,
  };
}
