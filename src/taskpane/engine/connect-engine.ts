import type { OpenWorkbook } from '../../workbook/open-workbook';
import { CallsUnderWay } from './call-under-way';
import { startEngineWorker, type EngineWorker } from './engine-worker';
import { RemoteEngine } from './remote-engine';
import type { ReviewEngine } from './review-engine';

/** What the open workbook asks and tells while it reads and writes. */
export interface WorkbookHooks {
  readonly isCancelled: () => boolean;
  readonly onCellEditing: () => void;
  readonly onProgress: (phase: 'read' | 'write' | 'check', done: number) => void;
}

export interface Connected {
  readonly engine: ReviewEngine;
  readonly workbook: OpenWorkbook;
  /** Tells a listener when Excel waits for somebody to end editing a cell; the answer ends listening. */
  readonly onCellEditing: (listener: () => void) => () => void;
}

/** An engine in a worker over the open workbook, which stays in the thread of the pane. */
export function connectEngine(
  openWorkbook: (hooks: WorkbookHooks) => OpenWorkbook,
  startWorker: () => EngineWorker = startEngineWorker,
): Connected {
  const calls = new CallsUnderWay();
  const listeners = new Set<() => void>();
  const workbook = openWorkbook({
    isCancelled: () => calls.isCancelled,
    onCellEditing: () => listeners.forEach((listener) => listener()),
    onProgress: (phase, done) => calls.tell({ phase, done }),
  });
  const engine = new RemoteEngine(workbook, calls, startWorker);
  return {
    engine,
    workbook,
    onCellEditing: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
