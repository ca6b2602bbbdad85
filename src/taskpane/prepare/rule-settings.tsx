import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { PaneCode } from '../../locale/pane-catalogue';
import type { Setting } from '../../rules/settings/setting';
import type { RulesScreen } from '../engine/review-engine';
import { useReviewContext } from '../review/review-context';
import { Section } from '../section';
import { useSay } from '../shared/language-context';
import { Note } from '../shared/note';
import { SettingGroup } from './setting-group';

const GROUPS: readonly { readonly title: PaneCode; readonly kinds: readonly Setting['kind'][] }[] = [
  { title: 'taskpane.settings.shares', kinds: ['share', 'count'] },
  { title: 'taskpane.settings.maxima', kinds: ['maximum'] },
  { title: 'taskpane.settings.targets', kinds: ['target'] },
  { title: 'taskpane.settings.parameters', kinds: ['parameter'] },
];

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    textAlign: 'start',
  },
  panel: { marginInline: 0, paddingBottom: tokens.spacingVerticalM },
});

/** The figures of the rule set that may be changed without knowing its language. */
export function RuleSettings({ rules }: { rules: RulesScreen }) {
  const styles = useStyles();
  const t = useSay();
  const { state, dispatch } = useReviewContext();
  const { drafts, setup, unfolded } = state;
  const groups = GROUPS.map(({ title, kinds }) => ({
    title,
    settings: rules.settings.filter(({ kind }) => kinds.includes(kind)),
  })).filter(({ settings }) => settings.length > 0);
  const paths = new Set(rules.settings.map(({ path }) => path));
  const elsewhere = rules.problems.filter(({ path }) => path === undefined || !paths.has(path));
  // whoever has changed a figure that is asked about has answered
  const isAsked = ({ confirm, path }: Setting): boolean =>
    confirm !== undefined && !Object.hasOwn(setup.changes, path);
  const wrong = (path: string) =>
    drafts[path]?.problem !== undefined || rules.problems.some((problem) => problem.path === path);
  return (
    <Section title={t('taskpane.settings.title')}>
      {elsewhere.map(({ text }) => (
        <Note key={text} intent="error">
          {text}
        </Note>
      ))}
      <Accordion
        multiple
        collapsible
        openItems={[...unfolded.settings]}
        onToggle={(_, { openItems }) =>
          dispatch({ type: 'unfolded', of: 'settings', names: openItems.map(String) })
        }
      >
        {groups.map(({ title, settings }) => (
          <AccordionItem key={title} value={title}>
            <AccordionHeader as="h3">
              <span className={styles.head}>
                {t('taskpane.settings.group', { title: t(title), count: settings.length })}
                <Count
                  color="brand"
                  code="taskpane.settings.changed"
                  count={settings.filter(({ path }) => Object.hasOwn(setup.changes, path)).length}
                />
                <Count
                  color="warning"
                  code="taskpane.settings.questions"
                  count={settings.filter(isAsked).length}
                />
                <Count
                  color="danger"
                  code="taskpane.settings.wrong"
                  count={settings.filter(({ path }) => wrong(path)).length}
                />
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <SettingGroup settings={settings} problems={rules.problems} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}

function Count(props: { color: 'brand' | 'warning' | 'danger'; code: PaneCode; count: number }) {
  const t = useSay();
  if (props.count === 0) return null;
  return (
    <Badge appearance="tint" color={props.color}>
      {t(props.code, { count: props.count })}
    </Badge>
  );
}
