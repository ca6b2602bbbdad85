import type { TableRef } from '../../app/columns/reading-screen';
import type { Id } from '../../rules/rule-set';
import type { GivenPlace } from '../../sheets/mapping/given-mapping';
import type { ColumnAction, ReadingTold } from './actions';
import { withAnswer, withoutSheet, withPlace, withPlaces } from './columns-setup';
import type { ReviewState } from './state';

/** What a person said about the columns of a sheet. */
export function reduceColumns(state: ReviewState, action: ColumnAction): ReviewState {
  const { setup } = state;
  switch (action.type) {
    case 'column-chosen':
      return { ...state, setup: withPlace(setup, action.column, action.place) };
    case 'columns-confirmed':
      return {
        ...state,
        setup: withPlaces(setup, action.table, { ...given(state, action.table), ...action.places }),
      };
    case 'columns-released':
      return {
        ...state,
        setup: action.answers ? withoutSheet(setup, action.table) : withPlaces(setup, action.table, {}),
      };
    case 'column-answered':
      return { ...state, setup: withAnswer(setup, action.column, action.question, action.answer) };
    case 'column-sought':
      return { ...state, step: 'prepare', row: undefined, notice: undefined, sought: action.column };
    case 'column-found':
      return { ...state, sought: undefined };
  }
}

/** What was said before of fields that are not confirmed now: that they stand nowhere. */
function given({ setup }: ReviewState, { population, sheet }: TableRef): Readonly<Record<Id, GivenPlace>> {
  return setup.mapping?.[population]?.[sheet] ?? {};
}

const OF_COLUMNS: Readonly<Record<ColumnAction['type'], true>> = {
  'column-chosen': true,
  'columns-confirmed': true,
  'columns-released': true,
  'column-answered': true,
  'column-sought': true,
  'column-found': true,
};

export function isOfColumns(action: { readonly type: string }): action is ColumnAction {
  return Object.hasOwn(OF_COLUMNS, action.type);
}

/** Where the fields stand was told; what was told for another pack comes too late. */
export function takeReading(state: ReviewState, { setup, language, screen }: ReadingTold): ReviewState {
  if (setup.pack !== state.setup.pack) return state;
  const edition = (state.reading?.edition ?? 0) + 1;
  return { ...state, reading: { screen, setup, language, edition, old: false } };
}
