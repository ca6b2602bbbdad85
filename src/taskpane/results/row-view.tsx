import {
  Body1,
  Body1Strong,
  Button,
  makeStyles,
  Spinner,
  Subtitle1,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { RowPart, RowRef, RowScreen } from '../../reports/screen/screen';
import { useReviewContext } from '../review/review-context';
import { useRow } from '../review/use-row';
import { failureText } from '../shared/failure-text';
import { useLanguage, useSay } from '../shared/language-context';
import { PlaceLink } from '../shared/place-link';
import { RowGroup } from './row-group';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  back: { alignSelf: 'start' },
  name: { margin: 0 },
  waiting: { justifyContent: 'start' },
});

/** Everything about one row: each value, how it came about, and where it was read. */
export function RowView({ row, edition }: { row: RowRef; edition: number }) {
  const styles = useStyles();
  const t = useSay();
  const language = useLanguage();
  const { dispatch } = useReviewContext();
  const answer = useRow(row, edition);
  return (
    <section className={styles.view} aria-label={t('taskpane.row.label')}>
      <Button
        ref={focusNow}
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={() => dispatch({ type: 'row-closed' })}
      >
        {t('taskpane.row.back')}
      </Button>
      {answer === undefined && (
        <Spinner className={styles.waiting} size="tiny" label={t('taskpane.list.loading')} />
      )}
      {answer !== undefined && 'failure' in answer && (
        <Body1 role="alert">{failureText(language, answer.failure)}</Body1>
      )}
      {answer !== undefined && 'screen' in answer && <Parts screen={answer.screen} />}
    </section>
  );
}

/** The line that was pressed is hidden: the keyboard goes on here. */
function focusNow(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

function Parts({ screen }: { screen: RowScreen }) {
  const styles = useStyles();
  const t = useSay();
  return (
    <>
      <Subtitle1 as="h2" className={styles.name} lang="vi">
        {screen.name}
      </Subtitle1>
      <Body1>
        <Body1Strong>{t('taskpane.row.place')}</Body1Strong> <PlaceLink place={screen.place} />
      </Body1>
      {groupsOf(screen.parts).map((parts, at) => (
        <RowGroup key={at} parts={parts} />
      ))}
    </>
  );
}

/** Neighbours with the same group belong together. */
function groupsOf(parts: readonly RowPart[]): RowPart[][] {
  const groups: RowPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.[0]?.group === part.group) last.push(part);
    else groups.push([part]);
  }
  return groups;
}
