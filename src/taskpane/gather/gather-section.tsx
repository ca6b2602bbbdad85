import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import { Section } from '../section';
import { useSay } from '../shared/language-context';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
  },
});

const WORKPLACES = ['collect', 'targets'] as const;

/** What may be done before a review: the units' files become one workbook, a plan's targets figures of the rules. */
export function GatherSection() {
  const styles = useStyles();
  const t = useSay();
  const { gathering } = useReviewContext();
  return (
    <Section title={t('taskpane.gather.title')}>
      <div className={styles.actions}>
        {WORKPLACES.map((which) => (
          <Button key={which} onClick={() => gathering.goTo(which)}>
            {t(`taskpane.gather.${which}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
