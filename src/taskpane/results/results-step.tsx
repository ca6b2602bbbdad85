import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import type { Result, Tab as TabName } from '../review/state';
import { useSay } from '../shared/language-context';
import { Paragraph } from '../shared/paragraph';
import { Awards } from './awards';
import { Problems } from './problems';
import { Rankings } from './rankings';
import { ReadList } from './read-list';
import { RowView } from './row-view';
import { StateBanner } from './state-banner';
import { useReturn } from './use-return';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  tabs: { flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What came out: the state, what was read, and three lists; or one row's explanation in their place. */
export function ResultsStep() {
  const styles = useStyles();
  const t = useSay();
  const { state } = useReviewContext();
  const { result, row } = state;
  useReturn(row);
  if (result === undefined) return <Paragraph>{t('taskpane.results.none')}</Paragraph>;
  return (
    <>
      {row !== undefined && <RowView row={row} edition={result.edition} />}
      {/* Kept beneath the explanation, with every page that was loaded. */}
      <div hidden={row !== undefined}>
        <div className={styles.step}>
          <StateBanner result={result} />
          <ReadList read={result.screen.read} />
          <Lists result={result} />
        </div>
      </div>
    </>
  );
}

function Lists({ result }: { result: Result }) {
  const styles = useStyles();
  const t = useSay();
  const { state, dispatch } = useReviewContext();
  const { read, counts, rankings, awards } = result.screen;
  const isUnread = read.length === 0;
  const found = counts.error + counts.question + counts.warning;
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={t('taskpane.results.lists')}
        selectedValue={state.tab}
        onTabSelect={(_, { value }) => dispatch({ type: 'tab-chosen', tab: value as TabName })}
      >
        <Tab value="problems" id="tab-problems" aria-controls="panel-problems">
          {t('taskpane.tab.problems', { count: found })}
        </Tab>
        <Tab value="ranking" id="tab-ranking" aria-controls="panel-ranking">
          {t('taskpane.tab.ranking')}
        </Tab>
        <Tab value="awards" id="tab-awards" aria-controls="panel-awards">
          {t('taskpane.tab.awards')}
        </Tab>
      </TabList>
      <Panel name="problems" shown={state.tab}>
        <Problems result={result} />
      </Panel>
      <Panel name="ranking" shown={state.tab}>
        {isUnread ? <Unread /> : <Rankings result={result} rankings={rankings} />}
      </Panel>
      <Panel name="awards" shown={state.tab}>
        {isUnread ? <Unread /> : <Awards result={result} awards={awards} />}
      </Panel>
    </>
  );
}

/** Without data nobody knows what the rules would have given. */
function Unread() {
  const t = useSay();
  return <Paragraph>{t('taskpane.results.unread')}</Paragraph>;
}

function Panel(props: { name: TabName; shown: TabName; children: React.ReactNode }) {
  const styles = useStyles();
  if (props.name !== props.shown)
    return <div id={`panel-${props.name}`} role="tabpanel" aria-labelledby={`tab-${props.name}`} hidden />;
  return (
    <div
      id={`panel-${props.name}`}
      role="tabpanel"
      aria-labelledby={`tab-${props.name}`}
      className={styles.step}
    >
      {props.children}
    </div>
  );
}
