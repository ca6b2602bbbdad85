import { Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { PACK_TITLES } from '../../rules/pack-titles';
import { useReviewContext } from '../review/review-context';
import { Choice } from '../shared/choice';
import { Note } from '../shared/note';
import { useSay } from '../shared/language-context';

const useStyles = makeStyles({
  pack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2 },
  waiting: { justifyContent: 'start' },
  sources: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  summary: { cursor: 'pointer' },
});

/** The rule pack, its version, and what in it nobody has verified yet. */
export function PackChoice() {
  const styles = useStyles();
  const t = useSay();
  const { state, dispatch } = useReviewContext();
  const { setup, rules, trouble } = state;
  return (
    <div className={styles.pack}>
      <Choice
        label={t('taskpane.pack.label')}
        placeholder={t('taskpane.pack.placeholder')}
        options={PACK_TITLES.map(({ id, title }) => ({ value: id, text: title }))}
        value={setup.pack}
        onChoose={(pack) => dispatch({ type: 'pack-chosen', pack })}
      />
      {setup.pack !== '' && rules === undefined && trouble === undefined && (
        <Spinner className={styles.waiting} size="tiny" label={t('taskpane.pack.opening')} />
      )}
      {rules?.version !== undefined && (
        <Caption1 className={styles.note}>{t('taskpane.pack.version', { version: rules.version })}</Caption1>
      )}
      {rules !== undefined && rules.unverified.length > 0 && (
        <Note intent="warning">
          <details>
            <summary className={styles.summary}>
              {t('taskpane.pack.unverified', { count: rules.unverified.length })}
            </summary>
            <ul className={styles.sources}>
              {rules.unverified.map((source) => (
                <li key={source} lang="vi">
                  {source}
                </li>
              ))}
            </ul>
          </details>
        </Note>
      )}
    </div>
  );
}
