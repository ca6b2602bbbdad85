import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import type { Step } from '../review/state';
import { useSay } from '../shared/language-context';

const STEPS: readonly Step[] = ['prepare', 'results', 'write'];

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The pane's one navigation; while something is under way it waits. */
export function StepTabs() {
  const styles = useStyles();
  const t = useSay();
  const { state, dispatch } = useReviewContext();
  return (
    <nav aria-label={t('taskpane.step.label')}>
      <TabList
        className={styles.tabs}
        size="small"
        disabled={state.task !== undefined}
        aria-label={t('taskpane.step.label')}
        selectedValue={state.step}
        onTabSelect={(_, { value }) => dispatch({ type: 'step-chosen', step: value as Step })}
      >
        {STEPS.map((step, at) => (
          <Tab key={step} value={step} id={`step-${step}`} aria-controls="step">
            {t('taskpane.step.numbered', { number: at + 1, name: t(`taskpane.step.${step}`) })}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
