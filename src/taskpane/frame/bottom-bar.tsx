import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useReviewContext } from '../review/review-context';
import { mayWrite, whyNotReview } from '../review/why-not';
import { useSay } from '../shared/language-context';
import { NoticeBar } from './notice-bar';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  reason: { margin: 0 },
});

/** The one thing to do next, always in reach, and why it cannot be done yet. */
export function BottomBar() {
  const styles = useStyles();
  const { step, task, notice } = useReviewContext().state;
  return (
    <div className={styles.bar}>
      <div aria-live="polite">{notice !== undefined && <NoticeBar notice={notice} />}</div>
      {task === undefined && step === 'prepare' && <ReviewButton />}
      {task === undefined && step === 'results' && <ResultsButton />}
      {task === undefined && step === 'write' && <WriteButton />}
    </div>
  );
}

function ReviewButton() {
  const styles = useStyles();
  const t = useSay();
  const { state, review } = useReviewContext();
  const id = useId();
  const reason = whyNotReview(state);
  return (
    <>
      {reason !== undefined && (
        <Caption1 as="p" id={id} className={styles.reason}>
          {t(reason.code, { count: reason.count })}
        </Caption1>
      )}
      <Button
        appearance="primary"
        disabledFocusable={reason !== undefined}
        {...(reason === undefined ? {} : { 'aria-describedby': id })}
        onClick={review}
      >
        {t('taskpane.action.review')}
      </Button>
    </>
  );
}

function ResultsButton() {
  const t = useSay();
  const { state, dispatch } = useReviewContext();
  const to = mayWrite(state) ? 'write' : 'prepare';
  return (
    <Button appearance="primary" onClick={() => dispatch({ type: 'step-chosen', step: to })}>
      {t(`taskpane.action.to-${to}`)}
    </Button>
  );
}

/** After a write or an undo the workbook is no longer what was read: only a new run can be written. */
function WriteButton() {
  const t = useSay();
  const { state, write, review, dispatch } = useReviewContext();
  if (state.result === undefined) {
    return (
      <Button appearance="primary" onClick={() => dispatch({ type: 'step-chosen', step: 'prepare' })}>
        {t('taskpane.action.to-prepare')}
      </Button>
    );
  }
  if (state.result.spent) {
    return <Button onClick={review}>{t('taskpane.way.review-again')}</Button>;
  }
  return (
    <Button appearance="primary" disabledFocusable={!mayWrite(state)} onClick={() => write()}>
      {t('taskpane.action.write')}
    </Button>
  );
}
