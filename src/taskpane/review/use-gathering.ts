import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../locale/language';
import type { CollectScreen, NamedFile, Reasons, TargetsScreen } from '../engine/gathering-engine';
import type { ReviewState } from './state';
import type { Tools } from './tools';
import type { WritingChoice } from './trouble';
import { opened } from './use-writing';

/** What can be opened in the place of the preparation. */
export type Workplace = 'targets' | 'collect';

/** The last reading of a plan. */
export interface TargetsRead {
  /** Another for every reading. */
  readonly edition: number;
  readonly language: Language;
  readonly screen: TargetsScreen;
}

/** What was collected last. */
export interface Collected {
  /** Another for every collecting, and once more when it has been written. */
  readonly edition: number;
  readonly screen: CollectScreen;
  readonly isWritten: boolean;
}

/** Plans and the units' files: what is chosen, what was read, and what can be done with it. */
export interface Gathering {
  readonly workplace: Workplace | undefined;
  readonly goTo: (workplace: Workplace | undefined) => void;
  /** The plan's sheet; '' those that look like one. */
  readonly planSheet: string;
  readonly choosePlan: (sheet: string) => void;
  readonly targets: TargetsRead | undefined;
  readonly readTargets: () => void;
  readonly files: readonly NamedFile[];
  readonly chooseFiles: (files: readonly NamedFile[]) => void;
  readonly collected: Collected | undefined;
  readonly collect: () => void;
  readonly reasons: Reasons;
  readonly giveReason: (index: number, why: string) => void;
  readonly write: (choice?: WritingChoice) => void;
  readonly openFile: () => void;
}

/** @param askLastWrite @param listSheets what is looked at again after a write */
export function useGathering(
  { setup, task }: ReviewState,
  language: Language,
  { engine, workbook, tasks }: Tools,
  askLastWrite: () => Promise<void>,
  listSheets: () => void,
): Gathering {
  const [workplace, goTo] = useState<Workplace>();
  const [planSheet, choosePlan] = useState('');
  const [targets, setTargets] = useState<TargetsRead>();
  const [files, setFiles] = useState<readonly NamedFile[]>([]);
  const [collected, setCollected] = useState<Collected>();
  const [reasons, setReasons] = useState<Reasons>({});
  const { pack } = setup;

  // what was read was read by the rules of another pack
  useEffect(() => {
    setTargets(undefined);
    setCollected(undefined);
    setReasons({});
  }, [pack]);

  const readTargets = useCallback(() => {
    void tasks.start('targets', async (ticket, onProgress) => {
      const chosen = planSheet === '' ? {} : { sheets: [planSheet] };
      const screen = await engine.targets({ setup, language, ...chosen }, onProgress);
      setTargets((before) => ({ edition: (before?.edition ?? 0) + 1, language, screen }));
      return { type: 'task-done', ticket, outcome: { kind: 'gathered' } };
    });
  }, [engine, tasks, setup, language, planSheet]);

  // the sentences were made in another language
  const isForeign = targets !== undefined && targets.language !== language && task === undefined;
  useEffect(() => {
    if (isForeign) readTargets();
  }, [isForeign, readTargets]);

  const chooseFiles = useCallback((chosen: readonly NamedFile[]) => {
    setFiles((before) => merged(before, chosen));
  }, []);

  const collect = useCallback(() => {
    void tasks.start('collect', async (ticket, onProgress) => {
      setCollected(undefined);
      setReasons({});
      const screen = await engine.collect({ files, setup, language }, onProgress);
      setCollected({ edition: ticket, screen, isWritten: false });
      return { type: 'task-done', ticket, outcome: { kind: 'gathered' } };
    });
  }, [engine, tasks, files, setup, language]);

  const giveReason = useCallback((index: number, why: string) => {
    setReasons((before) => ({ ...before, [index]: why }));
  }, []);

  const write = useCallback(
    (choice: WritingChoice = {}) => {
      const done = tasks.start(
        'write-collected',
        async (ticket, onProgress) => {
          const report = await engine.writeCollected({ ...choice, language, reasons }, onProgress);
          setCollected((before) => before && { ...before, edition: ticket, isWritten: true });
          return { type: 'task-done', ticket, outcome: { kind: 'written', report } };
        },
        choice,
      );
      void done.then(askLastWrite).then(listSheets);
    },
    [engine, tasks, language, reasons, askLastWrite, listSheets],
  );

  const openFile = useCallback(() => {
    void tasks.start('file-collected', async (ticket) => {
      const bytes = await engine.collectedFile({ language, reasons });
      return { type: 'task-done', ticket, outcome: await opened(workbook, bytes) };
    });
  }, [engine, workbook, tasks, language, reasons]);

  return {
    workplace,
    goTo,
    planSheet,
    choosePlan,
    targets,
    readTargets,
    files,
    chooseFiles: chooseFiles,
    collected,
    collect,
    reasons,
    giveReason,
    write,
    openFile,
  };
}

/** Files chosen one after the other come together; none chosen empties the list, and a name chosen again counts anew. */
function merged(before: readonly NamedFile[], chosen: readonly NamedFile[]): readonly NamedFile[] {
  if (chosen.length === 0) return [];
  const names = new Set(chosen.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...chosen];
}
