import { Button, makeStyles, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { CheckScreen } from '../engine/review-engine';
import { useReviewContext } from '../review/review-context';
import type { Check } from '../review/state';
import { failureText } from '../shared/failure-text';
import { useLanguage, useSay } from '../shared/language-context';
import { Note } from '../shared/note';
import { Paragraph } from '../shared/paragraph';
import { PlaceLink } from '../shared/place-link';

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  line: { paddingBlock: '3px' },
  again: { display: 'block', marginBlock: tokens.spacingVerticalXS },
});

/** Whether Excel calculates what the engine says; where not, every cell with both figures and what to do. */
export function CheckReport({ check }: { check: Check }) {
  const t = useSay();
  const language = useLanguage();
  switch (check.kind) {
    case 'told': {
      const { compared, differing } = check.screen;
      if (differing > 0) return <Differences screen={check.screen} />;
      return <Note intent="success">{t('taskpane.check.same', { count: compared })}</Note>;
    }
    case 'stopped':
      return <Unchecked intent="info" text={t('taskpane.check.stopped')} />;
    case 'failed': {
      const reason = failureText(language, check.failure);
      return <Unchecked intent="warning" text={t('taskpane.check.failed', { reason })} />;
    }
  }
}

function Unchecked({ intent, text }: { intent: 'info' | 'warning'; text: string }) {
  const styles = useStyles();
  const t = useSay();
  const { check } = useReviewContext();
  return (
    <Note intent={intent}>
      {text}
      <Button className={styles.again} onClick={check}>
        {t('taskpane.check.again')}
      </Button>
    </Note>
  );
}

function Differences({ screen }: { screen: CheckScreen }) {
  const styles = useStyles();
  const t = useSay();
  const { compared, differing, differences } = screen;
  const others = differing - differences.length;
  return (
    <Note intent="warning">
      <MessageBarTitle>{t('taskpane.check.differs', { count: differing, compared })}</MessageBarTitle>
      <Paragraph>{t('taskpane.check.todo')}</Paragraph>
      <ul className={styles.list} aria-label={t('taskpane.check.list')}>
        {differences.map(({ place, engine, excel }) => (
          <li key={`${place.sheet}!${place.cell}`} className={styles.line}>
            <PlaceLink place={place} />
            <br />
            {t('taskpane.check.figures', { engine, excel })}
          </li>
        ))}
        {others > 0 && <li className={styles.line}>{t('taskpane.check.others', { count: others })}</li>}
      </ul>
    </Note>
  );
}
