import { useState } from 'react';
import type { ProblemAsk } from '../../reports/screen/screen';
import { useReviewContext } from '../review/review-context';
import type { Result } from '../review/state';
import { Choice } from '../shared/choice';
import { useSay } from '../shared/language-context';
import { PagedList } from '../shared/paged-list';
import { ProblemEntry } from './problem-entry';

const SEVERITIES = ['error', 'question', 'warning'] as const;

/** What was found while reading and deciding; each entry leads to its cell. */
export function Problems({ result }: { result: Result }) {
  const t = useSay();
  const { engine } = useReviewContext();
  const { counts } = result.screen;
  const [severity, choose] = useState<ProblemAsk['severity']>();
  const found = SEVERITIES.filter((each) => counts[each] > 0);
  const options = [
    { value: '', text: t('taskpane.problems.all') },
    ...found.map((each) => ({
      value: each,
      text: t(`taskpane.problems.${each}`, { count: counts[each] }),
    })),
  ];
  return (
    <>
      {found.length > 1 && (
        <Choice
          label={t('taskpane.problems.filter')}
          options={options}
          value={severity ?? ''}
          onChoose={(value) => choose(SEVERITIES.find((each) => each === value))}
        />
      )}
      <PagedList
        listKey={`${result.run} ${result.edition} ${severity ?? ''}`}
        label={t('taskpane.problems.label')}
        empty={t('taskpane.problems.none')}
        load={(slice) => engine.problems(severity === undefined ? slice : { ...slice, severity })}
        line={(line) => <ProblemEntry line={line} />}
      />
    </>
  );
}
