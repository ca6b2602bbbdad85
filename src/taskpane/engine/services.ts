import type { Workbook } from '../../workbook/port';
import type { Parcels } from './rpc/peer';
import { GRIDS } from './rpc/grids-parcel';
import { PLAN } from './rpc/plan-parcel';
import type { ReviewEngine } from './review-engine';

/** What the worker does for the pane: the engine, its progress told while a call is under way. */
export interface EngineService {
  rules(...args: Parameters<ReviewEngine['rules']>): ReturnType<ReviewEngine['rules']>;
  run(...args: WithoutProgress<ReviewEngine['run']>): ReturnType<ReviewEngine['run']>;
  screen(...args: Parameters<ReviewEngine['screen']>): ReturnType<ReviewEngine['screen']>;
  problems(...args: Parameters<ReviewEngine['problems']>): ReturnType<ReviewEngine['problems']>;
  ranking(...args: Parameters<ReviewEngine['ranking']>): ReturnType<ReviewEngine['ranking']>;
  award(...args: Parameters<ReviewEngine['award']>): ReturnType<ReviewEngine['award']>;
  row(...args: Parameters<ReviewEngine['row']>): ReturnType<ReviewEngine['row']>;
  write(...args: WithoutProgress<ReviewEngine['write']>): ReturnType<ReviewEngine['write']>;
  file(): ReturnType<ReviewEngine['file']>;
}

type WithoutProgress<Call> = Call extends (...args: [...infer Given, infer _Progress]) => unknown
  ? Given
  : never;

/** What the pane's thread does for the worker: the workbook, which only it can reach. */
export type WorkbookService = Pick<Workbook, 'sheets' | 'read' | 'write'>;

/** What a workbook gives and takes is large. */
export const WORKBOOK_PARCELS: Parcels = { read: { answer: GRIDS }, write: { ask: PLAN } };
