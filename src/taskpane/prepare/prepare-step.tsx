import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../shared/language-context';
import { useReviewContext } from '../review/review-context';
import { Paragraph } from '../shared/paragraph';
import { ColumnsSection } from '../columns/columns-section';
import { GatherSection } from '../gather/gather-section';
import { Workplace } from '../gather/workplace';
import { RuleSheetsSection } from '../rule-sheets/rule-sheets-section';
import { DroppedChanges } from './dropped-changes';
import { PackChoice } from './pack-choice';
import { PeriodField } from './period-field';
import { RuleSettings } from './rule-settings';
import { SheetChoices } from './sheet-choices';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  privacy: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is chosen before a review: rules, period, sheets, figures. */
export function PrepareStep() {
  const styles = useStyles();
  const t = useSay();
  const { state, gathering } = useReviewContext();
  const { rules, setup } = state;
  if (rules !== undefined && gathering.workplace !== undefined) {
    return <Workplace which={gathering.workplace} rules={rules} />;
  }
  return (
    <div className={styles.step}>
      {setup.pack === '' && <Paragraph>{t('taskpane.prepare.welcome')}</Paragraph>}
      <PackChoice />
      <DroppedChanges />
      {rules !== undefined && (
        <>
          <PeriodField rules={rules} />
          <GatherSection />
          <SheetChoices rules={rules} />
          <ColumnsSection />
          <RuleSettings rules={rules} />
          <RuleSheetsSection />
        </>
      )}
      <Caption1 as="p" className={styles.privacy}>
        {t('taskpane.prepare.privacy')}
      </Caption1>
    </div>
  );
}
