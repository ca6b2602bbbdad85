import { say } from '../locale/pane-catalogue';
import type { Language } from '../locale/language';
import { Paragraph } from './shared/paragraph';
import { Section } from './section';

/** The promise that nothing leaves the machine; content-security-policy.ts keeps it. */
export function PrivacyNote({ language }: { language: Language }) {
  return (
    <Section title={say(language, 'taskpane.privacy.title')}>
      <Paragraph>{say(language, 'taskpane.privacy.text')}</Paragraph>
    </Section>
  );
}
