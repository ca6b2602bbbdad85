import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Language } from '../../locale/language';
import { PaneHeader } from '../pane-header';
import { PrepareStep } from '../prepare/prepare-step';
import { ResultsStep } from '../results/results-step';
import type { Connection } from '../review/connection';
import { ReviewContext, useReviewContext } from '../review/review-context';
import { useReview } from '../review/use-review';
import { useSay } from '../shared/language-context';
import { WriteStep } from '../writing/write-step';
import { BottomBar } from './bottom-bar';
import { BusyPanel } from './busy-panel';
import { EditedDialog } from './edited-dialog';
import { StateBadge } from './state-badge';
import { StepTabs } from './step-tabs';
import { TroubleBar } from './trouble-bar';
import { useLostFocus } from './use-lost-focus';

const useStyles = makeStyles({
  frame: { flexGrow: 1, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalS,
  },
  step: { flexGrow: 1, paddingBottom: tokens.spacingVerticalM, outlineStyle: 'none' },
  messages: { display: 'flex', flexDirection: 'column' },
  message: { marginBottom: tokens.spacingVerticalM },
});

/** The pane inside Excel: header, steps, the step itself, and what to do next. */
export function ReviewFrame({ connection, language }: { connection: Connection; language: Language }) {
  const styles = useStyles();
  const review = useReview(connection, language);
  return (
    <ReviewContext value={review}>
      <div className={styles.frame}>
        <PaneHeader>
          <StateBadge />
        </PaneHeader>
        <StepTabs />
        <main className={styles.main}>
          <Messages />
          <StepPanel />
          <BottomBar />
        </main>
      </div>
    </ReviewContext>
  );
}

function Messages() {
  const styles = useStyles();
  const t = useSay();
  const { trouble, cellEditing } = useReviewContext().state;
  return (
    <div className={styles.messages}>
      <div aria-live="assertive">
        {cellEditing && (
          <MessageBar intent="warning" layout="multiline" className={styles.message}>
            <MessageBarBody>{t('taskpane.cell-editing')}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {trouble !== undefined &&
        (trouble.failure.code === 'workbook.edited-since' ? (
          <EditedDialog trouble={trouble} />
        ) : (
          <div className={styles.message}>
            <TroubleBar trouble={trouble} />
          </div>
        ))}
    </div>
  );
}

/** While something is under way it stands in the place of the step. */
function StepPanel() {
  const styles = useStyles();
  const { step, task } = useReviewContext().state;
  const panel = useLostFocus(`${step} ${task?.ticket ?? ''}`);
  return (
    <div
      ref={panel}
      id="step"
      role="tabpanel"
      tabIndex={-1}
      aria-labelledby={`step-${step}`}
      className={styles.step}
    >
      {task !== undefined && <BusyPanel task={task} />}
      <div hidden={task !== undefined}>
        {step === 'prepare' && <PrepareStep />}
        {step === 'results' && <ResultsStep />}
        {step === 'write' && <WriteStep />}
      </div>
    </div>
  );
}
