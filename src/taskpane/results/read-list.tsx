import { Body1, makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReadScreen } from '../../reports/screen/screen';
import { useSay } from '../shared/language-context';
import { PlaceLink } from '../shared/place-link';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  line: { overflowWrap: 'anywhere', paddingBlock: '3px' },
});

/** How much was read, in a line; from where, for whoever opens it. */
export function ReadList({ read }: { read: readonly ReadScreen[] }) {
  const styles = useStyles();
  const t = useSay();
  if (read.length === 0) return null;
  const rows = read.reduce((sum, each) => sum + each.rows, 0);
  const sheets = new Set(read.flatMap((each) => each.sheets)).size;
  return (
    <details>
      <summary className={styles.summary}>
        <Body1>{t('taskpane.read.all', { rows, sheets })}</Body1>
      </summary>
      <ul className={styles.list} aria-label={t('taskpane.read.label')}>
        {read.map(({ population, title, rows: own, sheets: from }) => (
          <li key={population} className={styles.line}>
            <Body1>
              {t('taskpane.read.line', { title, rows: own })}{' '}
              {from.map((sheet, at) => (
                <Fragment key={sheet}>
                  {at > 0 && ', '}
                  <PlaceLink place={{ sheet }} />
                </Fragment>
              ))}
            </Body1>
          </li>
        ))}
      </ul>
    </details>
  );
}
