import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { Dispatch } from './tasks';

/** The workbook's own calls of the pane; when one has ended nothing waits for a cell any longer. */
export type PaneWorkbook = Pick<
  OpenWorkbook,
  'sheets' | 'show' | 'lastWrite' | 'undo' | 'recall' | 'keep' | 'openNew'
>;

export function watchedWorkbook(workbook: OpenWorkbook, dispatch: Dispatch): PaneWorkbook {
  const watched = async <Answer>(call: Promise<Answer>): Promise<Answer> => {
    try {
      return await call;
    } finally {
      dispatch({ type: 'cell-editing-over' });
    }
  };
  return {
    sheets: () => watched(workbook.sheets()),
    show: (place) => watched(workbook.show(place)),
    lastWrite: () => watched(workbook.lastWrite()),
    undo: () => watched(workbook.undo()),
    recall: (name) => watched(workbook.recall(name)),
    keep: (name, value) => watched(workbook.keep(name, value)),
    openNew: (xlsx) => watched(workbook.openNew(xlsx)),
  };
}
