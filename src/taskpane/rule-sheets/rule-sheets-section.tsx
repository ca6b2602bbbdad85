import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import { Section } from '../section';
import { useSay } from '../shared/language-context';
import { Paragraph } from '../shared/paragraph';
import { LastWriteBar } from '../writing/last-write-bar';
import { OutcomeReport } from '../writing/outcome-report';
import { RulesRead } from './rules-read';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
  },
});

/** The criteria and titles on sheets that can be read, printed and edited; and back. */
export function RuleSheetsSection() {
  const styles = useStyles();
  const t = useSay();
  const { state, ruleSheets } = useReviewContext();
  const { outcome, lastWrite } = state;
  const { last } = ruleSheets;
  const isWritten = last?.kind === 'written' && outcome?.kind === 'written';
  return (
    <Section title={t('taskpane.rule-sheets.title')}>
      <Paragraph>{t('taskpane.rule-sheets.how')}</Paragraph>
      <div className={styles.actions}>
        <Button onClick={() => ruleSheets.write()}>{t('taskpane.rule-sheets.write')}</Button>
        <Button onClick={ruleSheets.read}>{t('taskpane.rule-sheets.read')}</Button>
      </div>
      {isWritten && <OutcomeReport outcome={outcome} />}
      {isWritten && lastWrite !== undefined && <LastWriteBar lastWrite={lastWrite} />}
      {last?.kind === 'read' && <RulesRead screen={last.screen} />}
    </Section>
  );
}
