import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import type { Collected } from '../review/use-gathering';
import { useSay } from '../shared/language-context';
import { Note } from '../shared/note';
import { Paragraph } from '../shared/paragraph';
import { LastWriteBar } from '../writing/last-write-bar';
import { OutcomeReport } from '../writing/outcome-report';
import { CollectedLists } from './collected-lists';

const useStyles = makeStyles({
  outcome: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What was collected, and the ways to put it down. */
export function CollectOutcome({ collected }: { collected: Collected }) {
  const styles = useStyles();
  const t = useSay();
  const { state, gathering } = useReviewContext();
  const { outcome, lastWrite } = state;
  const { files, populations, changes, again, writable } = collected.screen;
  const isDone = outcome !== undefined && outcome.kind !== 'gathered';
  return (
    <div className={styles.outcome}>
      <Note intent={files.skipped > 0 || !writable ? 'warning' : 'success'}>
        {t('taskpane.collect.done', files)}
        {populations.map(({ title, rows }) => (
          <div key={title}>{t('taskpane.collect.rows', { title, rows })}</div>
        ))}
      </Note>
      {again && <Paragraph>{t('taskpane.collect.again')}</Paragraph>}
      {changes > 0 && <Note intent="info">{t('taskpane.collect.changes', { count: changes })}</Note>}
      {isDone && <OutcomeReport outcome={outcome} />}
      <CollectedLists collected={collected} />
      {writable ? (
        <>
          <Button appearance="primary" onClick={() => gathering.write()}>
            {t(collected.isWritten ? 'taskpane.collect.write-again' : 'taskpane.collect.write')}
          </Button>
          <Button onClick={gathering.openFile}>{t('taskpane.collect.file')}</Button>
        </>
      ) : (
        <Paragraph>{t('taskpane.collect.nothing')}</Paragraph>
      )}
      {collected.isWritten && lastWrite !== undefined && <LastWriteBar lastWrite={lastWrite} />}
    </div>
  );
}
