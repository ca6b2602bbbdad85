import { useState } from 'react';
import type { RankingScreen } from '../../reports/screen/screen';
import { useReviewContext } from '../review/review-context';
import type { Result } from '../review/state';
import { Choice } from '../shared/choice';
import { useSay } from '../shared/language-context';
import { PagedList } from '../shared/paged-list';
import { Paragraph } from '../shared/paragraph';
import { RankingEntry } from './ranking-entry';

/** A ranking and a cluster of it, best first. */
export function Rankings({ result, rankings }: { result: Result; rankings: readonly RankingScreen[] }) {
  const t = useSay();
  const { engine } = useReviewContext();
  const [at, chooseRanking] = useState(0);
  const [groupAt, chooseGroup] = useState(0);
  const ranking = rankings[at] ?? rankings[0];
  const group = ranking?.groups[groupAt] ?? ranking?.groups[0];
  if (ranking === undefined || group === undefined)
    return <Paragraph>{t('taskpane.ranking.none')}</Paragraph>;
  const { population, title, groups } = ranking;
  const label = group.title === undefined ? title : `${title} – ${group.title}`;
  return (
    <>
      {rankings.length > 1 && (
        <Choice
          label={t('taskpane.ranking.choose')}
          options={rankings.map((each, index) => ({ value: String(index), text: each.title }))}
          value={String(rankings.indexOf(ranking))}
          onChoose={(value) => {
            chooseRanking(Number(value));
            chooseGroup(0);
          }}
        />
      )}
      {groups.length > 1 && (
        <Choice
          label={t('taskpane.ranking.group')}
          options={groups.map((each, index) => ({
            value: String(index),
            text: t('taskpane.ranking.group-option', {
              group: each.title ?? t('taskpane.ranking.all'),
              rows: each.rows,
            }),
          }))}
          value={String(groups.indexOf(group))}
          onChoose={(value) => chooseGroup(Number(value))}
        />
      )}
      <PagedList
        listKey={JSON.stringify([result.run, result.edition, population, ranking.ranking, group.name])}
        label={label}
        empty={t('taskpane.ranking.none')}
        load={(slice) =>
          engine.ranking({ ...slice, population, ranking: ranking.ranking, group: group.name })
        }
        line={(line) => <RankingEntry line={line} />}
      />
    </>
  );
}
