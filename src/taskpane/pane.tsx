import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { say } from '../locale/catalogue';
import type { Language } from '../locale/language';
import { PACKS } from '../rules/packs';
import { HostNotice } from './host-notice';
import { MissingYet } from './missing-yet';
import { PackList } from './pack-list';
import { PaneFooter } from './pane-footer';
import { PaneHeader } from './pane-header';
import { usePrefersDark } from './prefers-dark';
import { PrivacyNote } from './privacy-note';
import { StepList } from './step-list';
import type { Surroundings } from './surroundings';
import { DARK, LIGHT } from './theme';

const useStyles = makeStyles({
  provider: { minHeight: '100vh' },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  column: {
    boxSizing: 'border-box',
    maxWidth: '480px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

/** The whole pane: one column that reads well at 320 px. */
export function Pane({ surroundings }: { surroundings: Surroundings }) {
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
    <FluentProvider theme={dark ? DARK : LIGHT} className={styles.provider}>
      <div className={mergeClasses(styles.stack, styles.column)}>
        <PaneHeader language={language} />
        <main className={styles.stack}>
          <HostNotice language={language} host={surroundings.host} />
          <StepList language={language} />
          <PackList language={language} packs={PACKS} />
          <MissingYet language={language} packs={PACKS} />
          <PrivacyNote language={language} />
        </main>
        <PaneFooter language={language} onLanguage={choose} />
      </div>
    </FluentProvider>
  );
}
