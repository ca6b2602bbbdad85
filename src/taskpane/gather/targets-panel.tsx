import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TargetLine } from '../../app/targets/target-lines';
import type { Page, Slice } from '../../reports/screen/screen';
import type { RulesScreen } from '../engine/review-engine';
import { useReviewContext } from '../review/review-context';
import type { TargetsRead } from '../review/use-gathering';
import { Section } from '../section';
import { useActionLayout } from '../shared/action-layout';
import { Choice } from '../shared/choice';
import { useSay } from '../shared/language-context';
import { PagedList } from '../shared/paged-list';
import { Paragraph } from '../shared/paragraph';
import { acceptedIn, useAcceptance } from './acceptance';
import { TargetEntry } from './target-entry';

const STATES = ['certain', 'asked', 'same', 'elsewhere', 'unread', 'unmatched'] as const;
/** What may be accepted. */
const OPEN: readonly TargetLine['state'][] = ['certain', 'asked'];

const useStyles = makeStyles({
  found: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The plan's sheet is chosen and read; each target proposes what it changes. */
export function TargetsPanel({ rules }: { rules: RulesScreen }) {
  const t = useSay();
  const layout = useActionLayout();
  const { state, gathering, listSheets } = useReviewContext();
  const { planSheet, choosePlan, targets, readTargets } = gathering;
  const options = [
    { value: '', text: t('taskpane.targets.automatic') },
    ...state.sheets.map((name) => ({ value: name, text: name })),
  ];
  return (
    <Section title={t('taskpane.targets.title')}>
      <Paragraph>{t('taskpane.targets.what')}</Paragraph>
      <div onFocus={listSheets}>
        <Choice
          label={t('taskpane.targets.sheet')}
          options={options}
          value={planSheet}
          onChoose={choosePlan}
        />
      </div>
      <Button
        className={layout.start}
        appearance={targets === undefined ? 'primary' : 'secondary'}
        onClick={readTargets}
      >
        {t('taskpane.targets.read')}
      </Button>
      {targets !== undefined && <Found targets={targets} rules={rules} />}
    </Section>
  );
}

function Found({ targets, rules }: { targets: TargetsRead; rules: RulesScreen }) {
  const styles = useStyles();
  const t = useSay();
  const { changes } = useReviewContext().state.setup;
  const { accept } = useAcceptance(rules);
  const { lines, sheets } = targets.screen;
  const count = (...states: readonly TargetLine['state'][]): number =>
    lines.filter(({ state }) => states.includes(state)).length;
  const [filter, choose] = useState<string>();
  const shown = filter ?? (count(...OPEN) > 0 ? 'open' : '');
  if (lines.length === 0) return <Paragraph>{t('taskpane.targets.none')}</Paragraph>;
  const certain = lines.filter(
    ({ state, candidates }) => state === 'certain' && !acceptedIn(rules, changes, candidates[0]!),
  );
  const options = [
    { value: 'open', text: t('taskpane.targets.open', { count: count(...OPEN) }) },
    { value: '', text: t('taskpane.targets.all', { count: lines.length }) },
    ...STATES.filter((state) => count(state) > 0).map((state) => ({
      value: state,
      text: t(`taskpane.targets.state.${state}`, { count: count(state) }),
    })),
  ];
  const load = ({ from, count: most }: Slice): Promise<Page<TargetLine>> => {
    const fitting = lines.filter(({ state }) =>
      shown === '' ? true : shown === 'open' ? OPEN.includes(state) : state === shown,
    );
    return Promise.resolve({ total: fitting.length, lines: fitting.slice(from, from + most) });
  };
  return (
    <div className={styles.found}>
      <div role="status">
        <Paragraph>{t('taskpane.targets.found', { lines: lines.length, sheets })}</Paragraph>
      </div>
      {certain.length > 0 && (
        <Button
          appearance="primary"
          onClick={() => certain.forEach(({ candidates }) => accept(candidates[0]!))}
        >
          {t('taskpane.targets.certain', { count: certain.length })}
        </Button>
      )}
      <Choice label={t('taskpane.targets.filter')} options={options} value={shown} onChoose={choose} />
      <PagedList
        listKey={`${targets.edition} ${shown}`}
        label={t('taskpane.targets.list')}
        empty={t('taskpane.collect.empty')}
        load={load}
        line={(line) => <TargetEntry line={line} rules={rules} />}
      />
    </div>
  );
}
