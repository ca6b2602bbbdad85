import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import { sameSetup } from '../review/setup';
import type { Result } from '../review/state';
import { useSay } from '../shared/language-context';

const INTENT = { complete: 'success', open: 'warning', blocked: 'error' } as const;

const useStyles = makeStyles({
  // Fluent keeps a row for buttons below the text.
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalXS },
  awaited: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Whether everything is decided, what is awaited, and whether the result still answers what is chosen now. */
export function StateBanner({ result }: { result: Result }) {
  const styles = useStyles();
  const t = useSay();
  const { state, review } = useReviewContext();
  const { screen } = result;
  const outdated = !sameSetup(result.setup, state.setup);
  return (
    <>
      <MessageBar intent={INTENT[screen.state]} layout="multiline" className={styles.bar}>
        <MessageBarBody>
          {screen.headline}
          {screen.awaited.length > 0 && (
            <ul className={styles.awaited}>
              {screen.awaited.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
      </MessageBar>
      {(outdated || result.spent) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {t(result.spent ? 'taskpane.results.spent' : 'taskpane.results.outdated')}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={review}>{t('taskpane.way.review-again')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
