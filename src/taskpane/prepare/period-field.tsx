import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RulesScreen } from '../engine/review-engine';
import { useReviewContext } from '../review/review-context';
import { useFieldLayout } from '../shared/field-layout';
import { useSay } from '../shared/language-context';

/** The period of the review; empty is the rule set's own. */
export function PeriodField({ rules }: { rules: RulesScreen }) {
  const t = useSay();
  const layout = useFieldLayout();
  const { state, dispatch } = useReviewContext();
  const { period = '' } = state.setup;
  const [text, type] = useState(period);
  // Another pack, or what was kept, brings another period.
  useEffect(() => type(period), [period]);
  const take = () => dispatch({ type: 'period-set', period: text });
  return (
    <Field
      className={layout.field}
      label={t('taskpane.period.label')}
      {...(rules.period === undefined
        ? {}
        : { hint: t('taskpane.period.hint', { period: `“${rules.period}”` }) })}
    >
      <Input
        className={layout.control}
        input={{ className: layout.input }}
        value={text}
        placeholder={rules.period ?? ''}
        onChange={(_, { value }) => type(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </Field>
  );
}
