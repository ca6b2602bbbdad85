import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { Parcels } from './rpc/peer';
import { GRIDS } from './rpc/grids-parcel';
import { PLAN } from './rpc/plan-parcel';
import type { ReviewEngine } from './review-engine';

/** What the worker does for the pane: the engine, its progress told while a call is under way. */
export interface EngineService {
  rules(...args: Parameters<ReviewEngine['rules']>): ReturnType<ReviewEngine['rules']>;
  reading(...args: WithoutProgress<ReviewEngine['reading']>): ReturnType<ReviewEngine['reading']>;
  samples(...args: Parameters<ReviewEngine['samples']>): ReturnType<ReviewEngine['samples']>;
  run(...args: WithoutProgress<ReviewEngine['run']>): ReturnType<ReviewEngine['run']>;
  screen(...args: Parameters<ReviewEngine['screen']>): ReturnType<ReviewEngine['screen']>;
  problems(...args: Parameters<ReviewEngine['problems']>): ReturnType<ReviewEngine['problems']>;
  ranking(...args: Parameters<ReviewEngine['ranking']>): ReturnType<ReviewEngine['ranking']>;
  award(...args: Parameters<ReviewEngine['award']>): ReturnType<ReviewEngine['award']>;
  row(...args: Parameters<ReviewEngine['row']>): ReturnType<ReviewEngine['row']>;
  write(...args: WithoutProgress<ReviewEngine['write']>): ReturnType<ReviewEngine['write']>;
  check(...args: WithoutProgress<ReviewEngine['check']>): ReturnType<ReviewEngine['check']>;
  file(): ReturnType<ReviewEngine['file']>;
  targets(...args: WithoutProgress<ReviewEngine['targets']>): ReturnType<ReviewEngine['targets']>;
  collect(...args: WithoutProgress<ReviewEngine['collect']>): ReturnType<ReviewEngine['collect']>;
  collected(...args: Parameters<ReviewEngine['collected']>): ReturnType<ReviewEngine['collected']>;
  writeCollected(
    ...args: WithoutProgress<ReviewEngine['writeCollected']>
  ): ReturnType<ReviewEngine['writeCollected']>;
  writeRules(...args: WithoutProgress<ReviewEngine['writeRules']>): ReturnType<ReviewEngine['writeRules']>;
  readRules(...args: WithoutProgress<ReviewEngine['readRules']>): ReturnType<ReviewEngine['readRules']>;
  collectedFile(
    ...args: Parameters<ReviewEngine['collectedFile']>
  ): ReturnType<ReviewEngine['collectedFile']>;
}

type WithoutProgress<Call> = Call extends (...args: [...infer Given, infer _Progress]) => unknown
  ? Given
  : never;

/** What the pane's thread does for the worker: the workbook, which only it can reach. */
export type WorkbookService = Pick<OpenWorkbook, 'sheets' | 'read' | 'write' | 'calculated'>;

/** What a workbook gives and takes is large. */
export const WORKBOOK_PARCELS: Parcels = {
  read: { answer: GRIDS },
  calculated: { answer: GRIDS },
  write: { ask: PLAN },
};
