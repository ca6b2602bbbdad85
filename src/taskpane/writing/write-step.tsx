import { makeStyles, tokens } from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import { sameSetup } from '../review/setup';
import { mayWrite } from '../review/why-not';
import { useSay } from '../shared/language-context';
import { Note } from '../shared/note';
import { Paragraph } from '../shared/paragraph';
import { FormulasChoice } from './formulas-choice';
import { LastWriteBar } from './last-write-bar';
import { OutcomeReport } from './outcome-report';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What will be written, what has been, and how to take it back. */
export function WriteStep() {
  const styles = useStyles();
  const t = useSay();
  const { state } = useReviewContext();
  const { result, outcome, lastWrite } = state;
  return (
    <div className={styles.step}>
      {outcome !== undefined && <OutcomeReport outcome={outcome} />}
      {result === undefined && outcome === undefined && <Paragraph>{t('taskpane.write.no-run')}</Paragraph>}
      {result !== undefined && !result.spent && (
        <Paragraph>{t(mayWrite(state) ? 'taskpane.write.what' : 'taskpane.write.nothing')}</Paragraph>
      )}
      {result !== undefined && !result.spent && !sameSetup(result.setup, state.setup) && (
        <Note intent="info">{t('taskpane.results.outdated')}</Note>
      )}
      {result !== undefined && !result.spent && mayWrite(state) && <FormulasChoice />}
      {result?.screen.state === 'blocked' && !result.spent && mayWrite(state) && (
        <Note intent="warning">{t('taskpane.write.blocked')}</Note>
      )}
      {result?.screen.state === 'open' && !result.spent && (
        <Note intent="info">{t('taskpane.write.open')}</Note>
      )}
      {result?.spent === true && outcome === undefined && (
        <Note intent="info">{t('taskpane.results.spent')}</Note>
      )}
      {lastWrite !== undefined && <LastWriteBar lastWrite={lastWrite} />}
    </div>
  );
}
