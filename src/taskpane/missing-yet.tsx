import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { say } from '../locale/catalogue';
import type { Language } from '../locale/language';
import type { Pack } from '../rules/packs';
import { Section } from './section';

const useStyles = makeStyles({
  text: { margin: 0 },
  command: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'normal',
  },
  word: { whiteSpace: 'nowrap' },
});

/** What this pane cannot do yet, and the way to have it done today. */
export function MissingYet({ language, packs }: { language: Language; packs: readonly Pack[] }) {
  const styles = useStyles();
  const [first] = packs;
  return (
    <Section title={say(language, 'taskpane.missing.title')}>
      <Body1 as="p" className={styles.text}>
        {say(language, 'taskpane.missing.text')}
      </Body1>
      {first !== undefined && (
        <figure className={styles.text} aria-label={say(language, 'taskpane.missing.command-label')}>
          <pre className={styles.command}>
            <code>
              {words(say(language, 'taskpane.missing.command', { id: first.id })).map((word, at) => (
                <Fragment key={at}>
                  {at > 0 && ' '}
                  <span className={styles.word}>{word}</span>
                </Fragment>
              ))}
            </code>
          </pre>
        </figure>
      )}
    </Section>
  );
}

/** Where a line of the command may break: never after a hyphen inside a word, nor between an option and its value. */
function words(command: string): string[] {
  return command.match(/--\w+ \S+|\S+/g) ?? [];
}
