import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Trouble } from '../review/trouble';
import { waysOut } from '../review/trouble';
import { useWaysOut } from '../review/use-ways-out';
import { useReviewContext } from '../review/review-context';
import { failureText } from '../shared/failure-text';
import { useLanguage, useSay } from '../shared/language-context';
import { ErrorReport } from './error-report';

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  body: { overflowWrap: 'anywhere' },
});

/** A failure in a sentence, and every way out of it as a button. */
export function TroubleBar({ trouble }: { trouble: Trouble }) {
  const styles = useStyles();
  const t = useSay();
  const language = useLanguage();
  const { dispatch } = useReviewContext();
  const take = useWaysOut(trouble);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.focus({ preventScroll: true });
  }, [trouble]);
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{t(`taskpane.trouble.${trouble.during}`)}</MessageBarTitle>
          <br />
          {failureText(language, trouble.failure)}
          <div className={styles.ways}>
            {waysOut(trouble).map((way) =>
              way === 'report' ? (
                <ErrorReport key={way} failure={trouble.failure} />
              ) : (
                <Button key={way} onClick={() => take(way)}>
                  {t(`taskpane.way.${way}`)}
                </Button>
              ),
            )}
            <Button appearance="subtle" onClick={() => dispatch({ type: 'trouble-closed' })}>
              {t('taskpane.way.close')}
            </Button>
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
