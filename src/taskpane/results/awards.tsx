import { useState } from 'react';
import type { AwardAsk, AwardScreen } from '../../reports/screen/screen';
import { useReviewContext } from '../review/review-context';
import type { Result } from '../review/state';
import { Choice } from '../shared/choice';
import { useSay } from '../shared/language-context';
import { PagedList } from '../shared/paged-list';
import { Paragraph } from '../shared/paragraph';
import { AwardEntry } from './award-entry';
import { Quotas } from './quotas';

/** A title or band: how many rows have which decision, the seats, and who. */
export function Awards({ result, awards }: { result: Result; awards: readonly AwardScreen[] }) {
  const t = useSay();
  const { engine } = useReviewContext();
  const [at, chooseAward] = useState(0);
  const [decision, chooseDecision] = useState<AwardAsk['decision']>();
  const award = awards[at] ?? awards[0];
  if (award === undefined) return <Paragraph>{t('taskpane.awards.none')}</Paragraph>;
  const { population, title, counts, quotas, notes } = award;
  return (
    <>
      <Choice
        label={t('taskpane.awards.choose')}
        options={awards.map((each, index) => ({ value: String(index), text: each.title }))}
        value={String(awards.indexOf(award))}
        onChoose={(value) => {
          chooseAward(Number(value));
          chooseDecision(undefined);
        }}
      />
      <Quotas quotas={quotas} notes={notes} />
      <Choice
        label={t('taskpane.awards.decision')}
        options={[
          { value: '', text: t('taskpane.awards.all') },
          ...counts.map((count) => ({
            value: count.decision,
            text: t('taskpane.awards.count', { text: count.text, rows: count.rows }),
          })),
        ]}
        value={decision ?? ''}
        onChoose={(value) => chooseDecision(counts.find((count) => count.decision === value)?.decision)}
      />
      <PagedList
        listKey={JSON.stringify([
          result.run,
          result.edition,
          population,
          award.award,
          award.of,
          decision ?? '',
        ])}
        label={title}
        empty={t('taskpane.awards.nobody')}
        load={(slice) =>
          engine.award({
            ...slice,
            population,
            award: award.award,
            of: award.of,
            ...(decision === undefined ? {} : { decision }),
          })
        }
        line={(line) => <AwardEntry line={line} />}
      />
    </>
  );
}
