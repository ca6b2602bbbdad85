import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import { useReviewContext } from '../review/review-context';
import type { LastOfRules } from '../review/use-rule-sheets';
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
  // Above the bar at the bottom.
  outcome: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    scrollMarginBottom: '120px',
    outlineStyle: 'none',
  },
});

/** The criteria and titles on sheets that can be read, printed and edited; and back. */
export function RuleSheetsSection() {
  const styles = useStyles();
  const t = useSay();
  const { state, ruleSheets } = useReviewContext();
  const { outcome, lastWrite } = state;
  const { last } = ruleSheets;
  const box = useShown(last, state.task === undefined);
  const isWritten = last?.kind === 'written' && outcome?.kind === 'written';
  return (
    <Section title={t('taskpane.rule-sheets.title')}>
      <Paragraph>{t('taskpane.rule-sheets.how')}</Paragraph>
      <div className={styles.actions}>
        <Button onClick={() => ruleSheets.write()}>{t('taskpane.rule-sheets.write')}</Button>
        <Button onClick={ruleSheets.read}>{t('taskpane.rule-sheets.read')}</Button>
      </div>
      {last !== undefined && (
        <div ref={box} tabIndex={-1} className={styles.outcome}>
          {isWritten && <OutcomeReport outcome={outcome} />}
          {isWritten && lastWrite !== undefined && <LastWriteBar lastWrite={lastWrite} />}
          {last.kind === 'read' && <RulesRead screen={last.screen} />}
        </div>
      )}
    </Section>
  );
}

/** What was done last comes into view once it is told, and the keyboard goes on there: the button is far below the top. */
function useShown(last: LastOfRules | undefined, isIdle: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(last);
  useEffect(() => {
    if (!isIdle || shown.current === last) return;
    shown.current = last;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [last, isIdle]);
  return box;
}
