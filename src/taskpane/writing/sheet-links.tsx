import { makeStyles } from '@fluentui/react-components';
import { PlaceLink } from '../shared/place-link';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  // Far enough apart for a finger.
  line: { paddingBlock: '3px' },
});

/** Names of sheets, each of which leads there. */
export function SheetLinks({ label, sheets }: { label: string; sheets: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {sheets.map((sheet) => (
        <li key={sheet} className={styles.line}>
          <PlaceLink place={{ sheet }} text={sheet} />
        </li>
      ))}
    </ul>
  );
}
