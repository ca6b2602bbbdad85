import { makeStyles, tokens } from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import { useLanguage, useSay } from '../shared/language-context';
import { Note } from '../shared/note';
import { shownValue } from './setting-text';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Changes that were kept with the workbook for figures which the rules no longer have as they were. */
export function DroppedChanges() {
  const styles = useStyles();
  const t = useSay();
  const language = useLanguage();
  const { dropped } = useReviewContext().state;
  if (dropped.length === 0) return null;
  return (
    <Note intent="warning">
      {t('taskpane.settings.dropped')}
      <ul className={styles.list} lang="vi">
        {dropped.map(({ name, value }, at) => (
          <li key={at}>
            {name}: {shownValue(language, value)}
          </li>
        ))}
      </ul>
    </Note>
  );
}
