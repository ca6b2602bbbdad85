import { Badge, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { AwardLine } from '../../reports/screen/screen';
import type { Decision } from '../../reports/facts/context';
import { useReviewContext } from '../review/review-context';
import { rowRef } from '../review/row-ref';
import { LineButton } from '../shared/line-button';

const COLORS: Readonly<Record<Decision, 'success' | 'warning' | 'informative' | 'danger'>> = {
  nominated: 'success',
  council: 'warning',
  undecided: 'warning',
  'over-quota': 'informative',
  'not-eligible': 'informative',
  'not-considered': 'informative',
  'voted-down': 'danger',
};

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, alignItems: 'start' },
  // A verdict may be several words; the badge grows with them.
  badge: { height: 'auto', minHeight: '20px', maxWidth: '100%', boxSizing: 'border-box', textAlign: 'start' },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** Name, verdict and reasons; opens the row's explanation. */
export function AwardEntry({ line }: { line: AwardLine }) {
  const styles = useStyles();
  const { dispatch } = useReviewContext();
  const { name, decision, verdict, reasons } = line;
  return (
    <LineButton onClick={() => dispatch({ type: 'row-opened', row: rowRef(line) })}>
      <span className={styles.entry}>
        <Body1Strong lang="vi">{name}</Body1Strong>
        <Badge appearance="tint" color={COLORS[decision]} className={styles.badge}>
          {verdict}
        </Badge>
        {reasons.map((reason) => (
          <Caption1 key={reason} className={styles.reason}>
            {reason}
          </Caption1>
        ))}
      </span>
    </LineButton>
  );
}
