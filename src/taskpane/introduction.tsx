import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { HostNotice } from './host-notice';
import { PaneHeader } from './pane-header';
import { PrivacyNote } from './privacy-note';
import { useLanguage, useSay } from './shared/language-context';
import { StepList } from './step-list';
import type { Host } from './surroundings';

const useStyles = makeStyles({
  frame: { flexGrow: 1, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    paddingBottom: tokens.spacingVerticalL,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where there is no Excel to work in: why, and what Bình Xét does inside Excel. While Excel is awaited, only that. */
export function Introduction({ host }: { host: Host }) {
  const styles = useStyles();
  const t = useSay();
  const language = useLanguage();
  return (
    <div className={styles.frame}>
      <PaneHeader />
      <main className={styles.main}>
        <HostNotice language={language} host={host} />
        {host !== 'waiting' && host !== 'excel' && (
          <>
            <Body1 as="p" className={styles.text}>
              {t('taskpane.tagline')}
            </Body1>
            <StepList language={language} />
            <PrivacyNote language={language} />
          </>
        )}
      </main>
    </div>
  );
}
