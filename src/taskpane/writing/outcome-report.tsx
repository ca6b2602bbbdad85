import { Body1Strong, makeStyles, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Outcome } from '../review/state';
import { useSay } from '../shared/language-context';
import { Note } from '../shared/note';
import { Paragraph } from '../shared/paragraph';
import { CheckReport } from './check-report';
import { DownloadLink } from './download-link';
import { SheetLinks } from './sheet-links';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** What the last task did: sheets written or put back, a workbook opened. */
export function OutcomeReport({ outcome }: { outcome: Outcome }) {
  const styles = useStyles();
  const t = useSay();
  switch (outcome.kind) {
    case 'download':
      return <DownloadLink bytes={outcome.bytes} failure={outcome.failure} />;
    case 'gathered':
      return null;
    case 'opened':
      return <Headline intent="success" text={t('taskpane.done.opened')} />;
    case 'written': {
      const { sheets, copies, stray = [], incomplete = [], fixed = [] } = outcome.report;
      return (
        <div className={styles.report}>
          <Headline intent="success" text={t('taskpane.done.written')} />
          {outcome.check !== undefined && <CheckReport check={outcome.check} />}
          <Sheets label={t('taskpane.done.sheets')} names={sheets} />
          <Sheets label={t('taskpane.done.copies')} names={copies} />
          {fixed.length > 0 && (
            <Note intent="info">
              <MessageBarTitle>{t('taskpane.done.fixed')}</MessageBarTitle>
              {fixed.join('; ')}
            </Note>
          )}
          {incomplete.length > 0 && (
            <Note intent="warning">{t('workbook.look-incomplete', { sheets: incomplete })}</Note>
          )}
          {stray.length > 0 && <Note intent="warning">{t('workbook.stray-formers', { sheets: stray })}</Note>}
        </div>
      );
    }
    case 'undone': {
      const { restored, removed, copies, left, incomplete = [] } = outcome.report;
      return (
        <div className={styles.report}>
          {left.length === 0 ? (
            <Headline intent="success" text={t('taskpane.done.undone')} />
          ) : (
            <Headline intent="warning" text={t('taskpane.done.undone-partly')} />
          )}
          {incomplete.length > 0 && (
            <Note intent="warning">{t('workbook.look-incomplete', { sheets: incomplete })}</Note>
          )}
          <Sheets label={t('taskpane.done.left')} names={left} />
          <Sheets label={t('taskpane.done.restored')} names={restored} />
          <Sheets label={t('taskpane.done.removed')} names={removed} gone />
          <Sheets label={t('taskpane.done.copies')} names={copies} />
        </div>
      );
    }
  }
}

function Headline({ intent, text }: { intent: 'success' | 'warning'; text: string }) {
  return (
    <Note intent={intent}>
      <MessageBarTitle>{text}</MessageBarTitle>
    </Note>
  );
}

/** Sheets that share a fate; those that are gone lead nowhere. */
function Sheets(props: { label: string; names: readonly string[]; gone?: true }) {
  const { label, names, gone } = props;
  if (names.length === 0) return null;
  return (
    <div>
      <Body1Strong block>{label}</Body1Strong>
      {gone ? <Paragraph>{names.join(', ')}</Paragraph> : <SheetLinks label={label} sheets={names} />}
    </div>
  );
}
