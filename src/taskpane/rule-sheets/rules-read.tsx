import { makeStyles, tokens } from '@fluentui/react-components';
import type { RuleSheetProblem, RuleSheetsScreen } from '../engine/rule-sheets-engine';
import { useSay } from '../shared/language-context';
import { Note } from '../shared/note';
import { PlaceLink } from '../shared/place-link';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Problems that are listed; the next reading tells the others. */
const LISTED = 30;

/** What the rule sheets say: whether a review will go by them, and every cell that is wrong. */
export function RulesRead({ screen }: { screen: RuleSheetsScreen }) {
  const t = useSay();
  const { sheets, isChanged, problems } = screen;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const others = problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {errors.length > 0 ? (
        <Note intent="error">
          {t('taskpane.rule-sheets.wrong', { count: errors.length })}
          <Problems problems={errors} />
        </Note>
      ) : (
        <Note intent={sheets.length === 0 ? 'warning' : 'success'}>
          {sheets.length === 0
            ? t('taskpane.rule-sheets.none')
            : t(isChanged ? 'taskpane.rule-sheets.changed' : 'taskpane.rule-sheets.same', { sheets })}
        </Note>
      )}
      {others.length > 0 && (
        <Note intent="warning">
          <Problems problems={others} />
        </Note>
      )}
    </>
  );
}

function Problems({ problems }: { problems: readonly RuleSheetProblem[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.slice(0, LISTED).map(({ text, place }, at) => (
        <li key={at}>
          {text} {place !== undefined && <PlaceLink place={place} />}
        </li>
      ))}
    </ul>
  );
}
