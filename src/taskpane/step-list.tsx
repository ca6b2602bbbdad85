import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../locale/pane-catalogue';
import type { Language } from '../locale/language';
import { Section } from './section';

/** In the order of a review. */
const STEPS = ['read', 'score', 'rank', 'titles', 'ballots', 'write'] as const;

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
        {STEPS.map((id, at) => (
          <li key={id} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <div className={styles.head}>
                <Body1Strong>{say(language, `taskpane.steps.${id}.title`)}</Body1Strong>
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
