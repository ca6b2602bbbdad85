import { useState } from 'react';
import { useReviewContext } from '../review/review-context';
import type { Collected } from '../review/use-gathering';
import { Choice } from '../shared/choice';
import { useLanguage, useSay } from '../shared/language-context';
import { PagedList } from '../shared/paged-list';
import { CollectedEntry } from './collected-entry';

const SEVERITIES = ['error', 'question', 'warning'] as const;

/** The lists of what was collected: what waits for an answer first. */
export function CollectedLists({ collected }: { collected: Collected }) {
  const t = useSay();
  const language = useLanguage();
  const { engine } = useReviewContext();
  const { edition, screen } = collected;
  const { files, counts, reasons } = screen;
  const problems = counts.error + counts.question + counts.warning;
  const lists = [
    { value: 'reasons', count: reasons },
    { value: 'problems', count: problems },
    ...SEVERITIES.map((severity) => ({ value: severity, count: counts[severity] })),
    { value: 'files', count: files.total },
    { value: 'skipped', count: files.skipped },
  ] as const;
  const there = lists.filter(({ count }) => count > 0);
  const [chosen, choose] = useState<string>();
  const shown = there.find(({ value }) => value === chosen)?.value ?? there[0]?.value;
  if (shown === undefined) return null;
  return (
    <>
      <Choice
        label={t('taskpane.collect.show')}
        options={there.map(({ value, count }) => ({
          value,
          text: t(`taskpane.collect.${value}`, { count }),
        }))}
        value={shown}
        onChoose={choose}
      />
      <PagedList
        listKey={`${edition} ${shown} ${language}`}
        label={t('taskpane.collect.list')}
        empty={t('taskpane.collect.empty')}
        load={(slice) => {
          const ask = { ...slice, language };
          if (shown === 'reasons' || shown === 'problems') return engine.collected({ ...ask, list: shown });
          if (shown === 'files') return engine.collected({ ...ask, list: 'files' });
          if (shown === 'skipped') return engine.collected({ ...ask, list: 'files', only: 'skipped' });
          return engine.collected({ ...ask, list: 'problems', severity: shown });
        }}
        line={(line) => <CollectedEntry line={line} />}
      />
    </>
  );
}
