import type { PersonAction } from './actions';
import { isOfColumns, reduceColumns } from './reduce-columns';
import { EMPTY_SETUP, withChange, withPeriod, withSheets } from './setup';
import type { Draft, ReviewState } from './state';

/** What a person did in the pane. */
export function reducePerson(state: ReviewState, action: PersonAction): ReviewState {
  if (isOfColumns(action)) return reduceColumns(state, action);
  switch (action.type) {
    case 'unfolded':
      return { ...state, unfolded: { ...state.unfolded, [action.of]: action.names } };
    case 'step-chosen':
      return { ...state, step: action.step, row: undefined, notice: undefined };
    case 'tab-chosen':
      return { ...state, tab: action.tab, notice: undefined };
    case 'pack-chosen':
      return choosePack(state, action.pack);
    case 'period-set':
      return { ...state, setup: withPeriod(state.setup, action.period) };
    case 'sheets-chosen':
      return { ...state, setup: withSheets(state.setup, action.population, action.names) };
    case 'setting-typed':
      return { ...state, drafts: { ...state.drafts, [action.path]: { text: action.text } } };
    case 'setting-refused':
      return refuse(state, action.path, action.problem);
    case 'setting-read':
      return {
        ...state,
        drafts: without(state.drafts, action.setting.path),
        setup: withChange(state.setup, action.setting, action.value),
      };
    case 'setting-reset':
      return {
        ...state,
        drafts: without(state.drafts, action.setting.path),
        setup: withChange(state.setup, action.setting, action.setting.original),
      };
    case 'formulas-chosen':
      return { ...state, formulas: action.on };
    case 'row-opened':
      return { ...state, row: action.row, notice: undefined };
    case 'row-closed':
      return { ...state, row: undefined };
    case 'trouble-closed':
      return { ...state, trouble: undefined };
    case 'notice-closed':
      return { ...state, notice: undefined };
  }
}

/** Sheets and changes belong to a pack: those of the one left behind wait on the shelf. */
function choosePack(state: ReviewState, pack: string): ReviewState {
  const { setup, shelf } = state;
  if (pack === setup.pack) return state;
  return {
    ...state,
    setup: shelf[pack] ?? { ...EMPTY_SETUP, pack },
    shelf: setup.pack === '' ? shelf : { ...shelf, [setup.pack]: setup },
    kept: undefined,
    dropped: [],
    rules: undefined,
    drafts: {},
    reading: undefined,
    sought: undefined,
    trouble: undefined,
  };
}

function refuse(state: ReviewState, path: string, problem: NonNullable<Draft['problem']>): ReviewState {
  const draft = state.drafts[path];
  if (draft === undefined) return state;
  return { ...state, drafts: { ...state.drafts, [path]: { ...draft, problem } } };
}

function without(drafts: ReviewState['drafts'], path: string): ReviewState['drafts'] {
  const { [path]: _, ...others } = drafts;
  return others;
}
