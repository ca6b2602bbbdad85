import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { say } from '../locale/pane-catalogue';
import type { Language } from '../locale/language';
import { ReviewFrame } from './frame/review-frame';
import { Introduction } from './introduction';
import { PaneFooter } from './pane-footer';
import { usePrefersDark } from './prefers-dark';
import type { Connection } from './review/connection';
import { LanguageContext } from './shared/language-context';
import type { Surroundings } from './surroundings';
import { DARK, LIGHT } from './theme';

const useStyles = makeStyles({
  // Not the provider's own: Fluent gives its class to every popup too.
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  column: {
    boxSizing: 'border-box',
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    maxWidth: '480px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
});

interface PaneProps {
  readonly surroundings: Surroundings;
  /** Present once the pane is open in an Excel that fits. */
  readonly connection?: Connection;
}

/** The whole pane: one column that reads well at 320 px. */
export function Pane({ surroundings, connection }: PaneProps) {
  const styles = useStyles();
  const [chosen, choose] = useState<Language>();
  const language = chosen ?? surroundings.language;
  const prefersDark = usePrefersDark();
  const dark = surroundings.dark ?? prefersDark;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say(language, 'taskpane.title');
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);

  return (
    <FluentProvider theme={dark ? DARK : LIGHT}>
      <LanguageContext value={language}>
        <div className={styles.page}>
          <div className={styles.column}>
            {connection === undefined ? (
              <Introduction host={surroundings.host} />
            ) : (
              <ReviewFrame connection={connection} language={language} />
            )}
            <PaneFooter
              language={language}
              onLanguage={choose}
              inExcel={surroundings.host === 'excel' || surroundings.host === 'old-excel'}
            />
          </div>
        </div>
      </LanguageContext>
    </FluentProvider>
  );
}
