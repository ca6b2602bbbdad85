import { Body1, makeStyles } from '@fluentui/react-components';
import { say } from '../locale/catalogue';
import type { Language } from '../locale/language';
import { Section } from './section';

const useStyles = makeStyles({ text: { margin: 0 } });

/** The promise that nothing leaves the machine; content-security-policy.ts keeps it. */
export function PrivacyNote({ language }: { language: Language }) {
  const styles = useStyles();
  return (
    <Section title={say(language, 'taskpane.privacy.title')}>
      <Body1 as="p" className={styles.text}>
        {say(language, 'taskpane.privacy.text')}
      </Body1>
    </Section>
  );
}
