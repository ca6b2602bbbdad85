import { Switch } from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import { useSay } from '../shared/language-context';
import { Paragraph } from '../shared/paragraph';

/** Whether the next write gives formulas that Excel calculates, in place of values. */
export function FormulasChoice() {
  const t = useSay();
  const { state, dispatch } = useReviewContext();
  return (
    <div>
      <Switch
        checked={state.formulas}
        disabled={state.task !== undefined}
        label={t('taskpane.write.formulas')}
        onChange={(_event, { checked }) => dispatch({ type: 'formulas-chosen', on: checked === true })}
      />
      {state.formulas && <Paragraph>{t('taskpane.write.formulas-what')}</Paragraph>}
    </div>
  );
}
