import type { ReviewEngine } from '../engine/review-engine';
import type { Connection } from './connection';
import { inTurn } from './in-turn';
import { Tasks, type Dispatch } from './tasks';
import { watchedWorkbook, type PaneWorkbook } from './watched-workbook';

/** What the hooks of the use cases share; the same for as long as the pane is open. */
export interface Tools {
  readonly engine: ReviewEngine;
  readonly workbook: PaneWorkbook;
  readonly tasks: Tasks;
  readonly dispatch: Dispatch;
}

export function makeTools({ engine, workbook }: Connection, dispatch: Dispatch): Tools {
  return {
    engine: inTurn(engine),
    workbook: watchedWorkbook(workbook, dispatch),
    tasks: new Tasks(dispatch),
    dispatch,
  };
}
