import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RulesScreen } from '../engine/review-engine';
import { useReviewContext } from '../review/review-context';
import { useSay } from '../shared/language-context';
import { Section } from '../section';
import { SheetChoice } from './sheet-choice';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** For each population the sheets it is read from. */
export function SheetChoices({ rules }: { rules: RulesScreen }) {
  const styles = useStyles();
  const t = useSay();
  const { limits } = useReviewContext();
  return (
    <Section title={t('taskpane.sheets.title')}>
      <div className={styles.list}>
        {rules.populations.map(({ id, title }) => (
          <SheetChoice key={id} population={id} title={title} />
        ))}
      </div>
      {!limits.merges && (
        <Caption1 as="p" className={styles.note}>
          {t('taskpane.sheets.no-merges')}
        </Caption1>
      )}
    </Section>
  );
}
