import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { AwardScreen } from '../../reports/screen/screen';
import { useSay } from '../shared/language-context';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  quota: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

/** The seats of an award: how many, how they were reckoned, and what is special about them. */
export function Quotas({ quotas, notes }: Pick<AwardScreen, 'quotas' | 'notes'>) {
  const styles = useStyles();
  const t = useSay();
  if (quotas.length + notes.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('taskpane.quotas.label')}>
      {quotas.map(({ group, seats, taken, reckoning, notes: own }, at) => (
        <li key={at} className={styles.quota}>
          <Body1Strong>
            {group === undefined
              ? t('taskpane.quotas.seats', { taken, seats })
              : t('taskpane.quotas.group', { group: group, taken, seats })}
          </Body1Strong>
          <Caption1>{reckoning}</Caption1>
          {own.map((note) => (
            <Caption1 key={note}>{note}</Caption1>
          ))}
        </li>
      ))}
      {notes.length > 0 && (
        <li className={styles.quota}>
          {notes.map((note) => (
            <Caption1 key={note}>{note}</Caption1>
          ))}
        </li>
      )}
    </ul>
  );
}
