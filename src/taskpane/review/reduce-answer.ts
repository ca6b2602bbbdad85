import type { KeptSetup } from '../engine/kept-setup';
import type { RulesScreen } from '../engine/review-engine';
import type { AnswerAction } from './actions';
import { fittedChanges } from './kept-changes';
import { takeReading } from './reduce-columns';
import type { ReviewState } from './state';

/** What engine and workbook answer beside the task under way. */
export function reduceAnswer(state: ReviewState, action: AnswerAction): ReviewState {
  switch (action.type) {
    case 'recalled':
      return recall({ ...state, recalled: true }, action.kept);
    case 'sheets-listed':
      return { ...state, sheets: action.names };
    case 'rules-told':
      return action.pack === state.setup.pack ? takeRules(state, action.rules) : state;
    case 'screen-told': {
      const { result } = state;
      if (result?.run !== action.run) return state;
      const { language, screen } = action;
      return { ...state, result: { ...result, edition: result.edition + 1, language, screen } };
    }
    case 'reading-told':
      return takeReading(state, action);
    case 'last-write-told':
      return { ...state, lastWrite: action.lastWrite };
    case 'cell-editing':
      return { ...state, cellEditing: true };
    case 'cell-editing-over':
      return { ...state, cellEditing: false };
    case 'answer-failed':
      // What was under way beside a task that was stopped is no trouble of its own.
      return action.trouble.failure.code === 'workbook.cancelled'
        ? state
        : { ...state, trouble: action.trouble };
    case 'noticed':
      return { ...state, notice: action.notice };
  }
}

/** Whoever was quicker than the workbook keeps the choice that was made. */
function recall(state: ReviewState, kept: KeptSetup | undefined): ReviewState {
  if (kept === undefined || state.setup.pack !== '') return state;
  const { version: _, changes, ...setup } = kept;
  const isChanged = Object.keys(changes).length > 0;
  return { ...state, setup: { ...setup, changes: {} }, kept: isChanged ? kept : undefined };
}

/** With the first rules it is known which of the kept changes still fit. */
function takeRules(state: ReviewState, rules: RulesScreen): ReviewState {
  const { kept, setup } = state;
  if (kept === undefined) return { ...state, rules };
  const { changes, dropped } = fittedChanges(kept, rules);
  return { ...state, rules, kept: undefined, dropped, setup: { ...setup, changes } };
}
