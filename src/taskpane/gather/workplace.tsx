import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RulesScreen } from '../engine/review-engine';
import { useReviewContext } from '../review/review-context';
import type { Workplace as Which } from '../review/use-gathering';
import { useActionLayout } from '../shared/action-layout';
import { useSay } from '../shared/language-context';
import { CollectPanel } from './collect-panel';
import { TargetsPanel } from './targets-panel';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/** Reading a plan or collecting files, in the place of the preparation. */
export function Workplace({ which, rules }: { which: Which; rules: RulesScreen }) {
  const styles = useStyles();
  const layout = useActionLayout();
  const t = useSay();
  const { gathering } = useReviewContext();
  return (
    <div className={styles.place}>
      <Button ref={focusOnce} className={layout.start} onClick={() => gathering.goTo(undefined)}>
        {t('taskpane.gather.back')}
      </Button>
      {which === 'targets' ? <TargetsPanel rules={rules} /> : <CollectPanel />}
    </div>
  );
}

/** The button that led here is gone: the keyboard goes on here, unless it is somewhere already. */
function focusOnce(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}
