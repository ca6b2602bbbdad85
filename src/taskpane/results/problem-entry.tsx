import {
  Body1,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ProblemLine } from '../../reports/screen/screen';
import { useReviewContext } from '../review/review-context';
import { useSay } from '../shared/language-context';
import { LineButton } from '../shared/line-button';
import { placeText } from '../shared/place-link';
import { ProblemSettling } from './problem-settling';

const ICONS = { error: ErrorCircleFilled, question: QuestionCircleFilled, warning: WarningFilled } as const;

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  still: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  icon: { fontSize: '20px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  question: { color: tokens.colorBrandForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  texts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  todo: { color: tokens.colorNeutralForeground2 },
  place: { color: tokens.colorBrandForegroundLink },
});

/** One problem: what it is, what to do, and where. */
export function ProblemEntry({ line }: { line: ProblemLine }) {
  const styles = useStyles();
  const t = useSay();
  const { show } = useReviewContext();
  const { severity, text, todo, place, path } = line;
  const Icon = ICONS[severity];
  const entry = (
    <span className={styles.entry}>
      <Icon
        className={mergeClasses(styles.icon, styles[severity])}
        aria-label={t(`taskpane.severity.${severity}`)}
      />
      <span className={styles.texts}>
        <Body1>{text}</Body1>
        {todo !== '' && <Caption1 className={styles.todo}>{todo}</Caption1>}
        {place !== undefined && (
          <Caption1Strong className={styles.place}>{placeText(t, place)}</Caption1Strong>
        )}
        {place === undefined && path !== undefined && (
          <Caption1 className={styles.todo}>{t('taskpane.problems.path', { path })}</Caption1>
        )}
      </span>
    </span>
  );
  return (
    <>
      {place === undefined ? (
        <div className={styles.still}>{entry}</div>
      ) : (
        <LineButton onClick={() => show(place)}>{entry}</LineButton>
      )}
      <ProblemSettling line={line} />
    </>
  );
}
