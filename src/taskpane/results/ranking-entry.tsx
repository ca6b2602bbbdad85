import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RankingLine } from '../../reports/screen/screen';
import { useReviewContext } from '../review/review-context';
import { useSay } from '../shared/language-context';
import { rowRef } from '../review/row-ref';
import { LineButton } from '../shared/line-button';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(32px, auto) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  place: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  points: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'normal' },
  note: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground2 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Place, name, points and a note; opens the row's explanation. */
export function RankingEntry({ line }: { line: RankingLine }) {
  const styles = useStyles();
  const t = useSay();
  const { dispatch } = useReviewContext();
  const { name, place, points, note } = line;
  return (
    <LineButton onClick={() => dispatch({ type: 'row-opened', row: rowRef(line) })}>
      <span className={styles.entry}>
        <Body1Strong className={styles.place}>
          <span className={styles.hidden}>{t('taskpane.ranking.place')} </span>
          {place}
        </Body1Strong>
        <Body1 lang="vi">{name}</Body1>
        <Body1 className={styles.points}>{points}</Body1>
        {note !== undefined && <Caption1 className={styles.note}>{note}</Caption1>}
      </span>
    </LineButton>
  );
}
