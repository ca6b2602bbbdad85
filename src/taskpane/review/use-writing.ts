import { useCallback, useEffect } from 'react';
import type { Language } from '../../locale/language';
import type { WriteOptions } from '../engine/review-engine';
import { failureOf } from '../engine/failure';
import type { Outcome, ReviewState } from './state';
import type { Tools } from './tools';
import type { WritingChoice } from './trouble';

export interface Writing {
  readonly write: (choice?: WritingChoice) => void;
  /** Compares what Excel calculates of the last write with the engine. */
  readonly check: () => void;
  readonly undo: () => void;
  readonly openFile: () => void;
  /** Asks the workbook what can be taken back. */
  readonly askLastWrite: () => Promise<void>;
}

/** Writes the last run and has its formulas checked, takes the last write back, and opens the result as a workbook of its own. */
export function useWriting(
  { formulas }: Pick<ReviewState, 'formulas'>,
  language: Language,
  { engine, workbook, tasks, dispatch }: Tools,
): Writing {
  const askLastWrite = useCallback(async () => {
    try {
      dispatch({ type: 'last-write-told', lastWrite: await workbook.lastWrite() });
    } catch (error) {
      dispatch({ type: 'answer-failed', trouble: { during: 'sheets', failure: failureOf(error) } });
    }
  }, [workbook, dispatch]);
  useEffect(() => void askLastWrite(), [askLastWrite]);

  const check = useCallback(() => {
    void tasks.start('check', async (ticket, onProgress) => {
      const screen = await engine.check(language, onProgress);
      return { type: 'check-done', ticket, screen };
    });
  }, [language, engine, tasks]);

  const write = useCallback(
    (choice: WritingChoice = {}) => {
      let isLive = false;
      const options: WriteOptions = { ...choice, language, ...(formulas && { formulas }) };
      const done = tasks.start(
        'write',
        async (ticket, onProgress) => {
          const report = await engine.write(options, onProgress);
          isLive = report.live !== undefined;
          return { type: 'task-done', ticket, outcome: { kind: 'written', report } };
        },
        choice,
      );
      void done.then(() => {
        if (isLive) check();
        return askLastWrite();
      });
    },
    [formulas, language, engine, tasks, check, askLastWrite],
  );

  const undo = useCallback(() => {
    const done = tasks.start('undo', async (ticket) => {
      const report = await workbook.undo();
      return { type: 'task-done', ticket, outcome: { kind: 'undone', report } };
    });
    void done.then(askLastWrite);
  }, [workbook, tasks, askLastWrite]);

  const openFile = useCallback(() => {
    void tasks.start('file', async (ticket) => {
      const bytes = await engine.file();
      return { type: 'task-done', ticket, outcome: await opened(workbook, bytes) };
    });
  }, [engine, workbook, tasks]);

  return { write, check, undo, openFile, askLastWrite };
}

/** Where no new workbook can be opened the bytes are offered for download. */
export async function opened(workbook: Tools['workbook'], bytes: Uint8Array): Promise<Outcome> {
  try {
    await workbook.openNew(bytes);
    return { kind: 'opened' };
  } catch (error) {
    return { kind: 'download', bytes, failure: failureOf(error) };
  }
}
