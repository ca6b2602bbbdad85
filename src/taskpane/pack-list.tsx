import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../locale/catalogue';
import type { Language } from '../locale/language';
import type { Pack } from '../rules/packs';
import { Section } from './section';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  pack: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
  id: { color: tokens.colorNeutralForeground2 },
});

/** The rule packs that come with this version: their title and the id the command line takes. */
export function PackList({ language, packs }: { language: Language; packs: readonly Pack[] }) {
  const styles = useStyles();
  return (
    <Section title={say(language, 'taskpane.packs.title')}>
      <ul className={styles.list}>
        {packs.map((pack) => (
          <li key={pack.id} className={styles.pack}>
            <Body1Strong lang="vi">{pack.title}</Body1Strong>
            <Caption1 className={styles.id}>{say(language, 'taskpane.packs.id', { id: pack.id })}</Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}
