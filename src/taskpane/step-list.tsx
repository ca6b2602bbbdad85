import { Badge, Body1, Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { say } from '../locale/catalogue';
import type { Language } from '../locale/language';
import { Section } from './section';

/** In the order of a review; a planned step is not in the product yet, neither here nor at the command line. */
const STEPS = [
  { id: 'read', planned: false },
  { id: 'score', planned: false },
  { id: 'rank', planned: false },
  { id: 'titles', planned: false },
  { id: 'ballots', planned: true },
  { id: 'write', planned: false },
] as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '28px 1fr',
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalL,
    // The line that ties the numbers together.
    '&:not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      left: '13px',
      top: '32px',
      bottom: '4px',
      width: '2px',
      backgroundColor: tokens.colorNeutralStroke2,
    },
    '&:last-child': { paddingBottom: 0 },
  },
  number: {
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  planned: {
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '28px',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What Bình Xét does, step by step. */
export function StepList({ language }: { language: Language }) {
  const styles = useStyles();
  return (
    <Section title={say(language, 'taskpane.steps.title')}>
      <ol className={styles.list}>
        {STEPS.map(({ id, planned }, at) => (
          <li key={id} className={styles.step}>
            <span className={mergeClasses(styles.number, planned && styles.planned)} aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <div className={styles.head}>
                <Body1Strong>{say(language, `taskpane.steps.${id}.title`)}</Body1Strong>
                {planned && (
                  <Badge appearance="tint" color="informative">
                    {say(language, 'taskpane.steps.planned')}
                  </Badge>
                )}
              </div>
              <Body1 as="p" className={styles.text}>
                {say(language, `taskpane.steps.${id}.text`)}
              </Body1>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
