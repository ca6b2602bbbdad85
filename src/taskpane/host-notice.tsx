import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { say } from '../locale/pane-catalogue';
import type { Language } from '../locale/language';
import type { Host } from './surroundings';

const INTENT = {
  browser: 'info',
  'no-library': 'warning',
  'old-excel': 'warning',
} as const;

const useStyles = makeStyles({
  waiting: { justifyContent: 'start', minHeight: tokens.lineHeightBase600 },
  // Fluent keeps a row for buttons below the text; there are none here.
  notice: { paddingTop: tokens.spacingVerticalS, paddingBottom: 0 },
});

/** Where the pane was opened and what that means, announced to screen readers when it changes. */
export function HostNotice({ language, host }: { language: Language; host: Host }) {
  const styles = useStyles();
  return (
    <div role="status">
      {host === 'waiting' || host === 'excel' ? (
        <Spinner className={styles.waiting} size="tiny" label={say(language, 'taskpane.host.waiting')} />
      ) : (
        <MessageBar className={styles.notice} intent={INTENT[host]} layout="multiline" politeness="polite">
          <MessageBarBody>
            <MessageBarTitle>{say(language, `taskpane.host.${host}.title`)}</MessageBarTitle>
            <br />
            {say(language, `taskpane.host.${host}.text`)}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
