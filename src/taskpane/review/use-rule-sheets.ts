import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../locale/language';
import type { RuleSheetsScreen } from '../engine/rule-sheets-engine';
import type { ReviewState } from './state';
import type { Tools } from './tools';
import type { WritingChoice } from './trouble';

/** The rules as worksheets: what was done last, and what can be done. */
export interface RuleSheets {
  /** The last thing done; undefined before, and when the rules have changed. */
  readonly last: LastOfRules | undefined;
  readonly write: (choice?: WritingChoice) => void;
  readonly read: () => void;
}

export type LastOfRules =
  | { readonly kind: 'written' }
  | { readonly kind: 'read'; readonly screen: RuleSheetsScreen; readonly language: Language };

/** @param askLastWrite @param listSheets what is looked at again after a write */
export function useRuleSheets(
  { setup, task }: ReviewState,
  language: Language,
  { engine, tasks }: Tools,
  askLastWrite: () => Promise<void>,
  listSheets: () => void,
): RuleSheets {
  const [last, setLast] = useState<LastOfRules>();
  const { pack, changes } = setup;
  useEffect(() => setLast(undefined), [pack, changes]);

  const write = useCallback(
    ({ edited }: WritingChoice = {}) => {
      const done = tasks.start(
        'write-rules',
        async (ticket, onProgress) => {
          setLast(undefined);
          const report = await engine.writeRules({ setup, language, ...(edited && { edited }) }, onProgress);
          setLast({ kind: 'written' });
          return { type: 'task-done', ticket, outcome: { kind: 'written', report } };
        },
        edited && { edited },
      );
      void done.then(askLastWrite).then(listSheets);
    },
    [engine, tasks, setup, language, askLastWrite, listSheets],
  );

  const read = useCallback(() => {
    void tasks.start('read-rules', async (ticket, onProgress) => {
      const screen = await engine.readRules({ setup, language }, onProgress);
      setLast({ kind: 'read', screen, language });
      return { type: 'task-done', ticket, outcome: { kind: 'gathered' } };
    });
  }, [engine, tasks, setup, language]);

  // the sentences were made in another language
  const isForeign = last?.kind === 'read' && last.language !== language && task === undefined;
  useEffect(() => {
    if (isForeign) read();
  }, [isForeign, read]);

  return { last, write, read };
}
