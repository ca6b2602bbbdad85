import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Page, Slice } from '../../reports/screen/screen';
import { usePages } from '../review/use-pages';
import { failureText } from './failure-text';
import { useLanguage, useSay } from './language-context';

import { Paragraph } from './paragraph';
const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  waiting: { justifyContent: 'start' },
});

interface PagedListProps<Line> {
  /** Says what is listed: with another key the list begins again. */
  readonly listKey: string;
  readonly label: string;
  readonly empty: string;
  readonly load: (slice: Slice) => Promise<Page<Line>>;
  readonly line: (line: Line) => ReactNode;
}

/** A list of any length in pages of fifty. */
export function PagedList<Line>({ listKey, label, empty, load, line }: PagedListProps<Line>) {
  const styles = useStyles();
  const t = useSay();
  const language = useLanguage();
  const { pages, more } = usePages(listKey, load);
  const list = useFirstNewLine(pages.lines.length, listKey);
  const { lines, total, state, failure } = pages;
  return (
    <>
      {state === 'there' && total === 0 && <Paragraph>{empty}</Paragraph>}
      {lines.length > 0 && (
        <ul ref={list} className={styles.list} aria-label={label}>
          {lines.map((each, at) => (
            <li key={at}>{line(each)}</li>
          ))}
        </ul>
      )}
      {state === 'loading' && (
        <Spinner className={styles.waiting} size="tiny" label={t('taskpane.list.loading')} />
      )}
      {state === 'failed' && failure !== undefined && (
        <div role="alert" className={styles.foot}>
          <Body1>{failureText(language, failure)}</Body1>
          <Button onClick={more}>{t('taskpane.way.retry')}</Button>
        </div>
      )}
      {state === 'there' && total > 0 && (
        <div className={styles.foot}>
          <Caption1 role="status">{t('taskpane.list.shown', { shown: lines.length, total })}</Caption1>
          {lines.length < total && <Button onClick={more}>{t('taskpane.list.more')}</Button>}
        </div>
      )}
    </>
  );
}

/** Whoever asks for more goes on at the first new line: the button itself may be gone. */
function useFirstNewLine(count: number, listKey: string) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef({ count: 0, listKey });
  useEffect(() => {
    const { current } = before;
    before.current = { count, listKey };
    if (current.listKey !== listKey || current.count === 0 || count <= current.count) return;
    list.current?.children[current.count]?.querySelector('button')?.focus();
  }, [count, listKey]);
  return list;
}
