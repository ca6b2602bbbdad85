import { Body1Strong, Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { PaneCode } from '../../locale/pane-catalogue';
import { useReviewContext } from '../review/review-context';
import { canStop, isWriting, type Task } from '../review/task';
import { useSay } from '../shared/language-context';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXL,
  },
  stop: { alignSelf: 'start' },
  detail: { overflowWrap: 'anywhere' },
});

/** What is going on, how far it is, and how to stop it. */
export function BusyPanel({ task }: { task: Task }) {
  const styles = useStyles();
  const t = useSay();
  const { stop } = useReviewContext();
  const phase = t(phaseOf(task));
  const done = task.progress?.done;
  return (
    <div className={styles.panel}>
      <Body1Strong role="status">{phase}</Body1Strong>
      <ProgressBar aria-label={phase} thickness="large" {...(done === undefined ? {} : { value: done })} />
      {task.progress?.detail !== undefined && (
        <Caption1 className={styles.detail}>{task.progress.detail}</Caption1>
      )}
      {canStop(task) && (
        <Button
          ref={focusNow}
          className={styles.stop}
          disabledFocusable={task.stopping === true}
          onClick={stop}
        >
          {t('taskpane.busy.stop')}
        </Button>
      )}
    </div>
  );
}

/** The button that was pressed is gone: the keyboard goes on here. */
function focusNow(element: HTMLElement | null): void {
  element?.focus();
}

function phaseOf({ kind, progress, stopping }: Task): PaneCode {
  if (stopping === true) return isWriting({ kind }) ? 'taskpane.busy.taking-back' : 'taskpane.busy.stopping';
  if (progress !== undefined) return `taskpane.busy.${progress.phase}`;
  return `taskpane.busy.${kind}`;
}
