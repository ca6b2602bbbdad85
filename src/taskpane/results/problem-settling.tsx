import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ProblemLine } from '../../reports/screen/screen';
import { AnswerButtons } from '../columns/answer-buttons';
import { useKeptFocus } from '../columns/use-kept-focus';
import { useReviewContext } from '../review/review-context';
import { useSay } from '../shared/language-context';

const useStyles = makeStyles({
  settling: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    marginInlineStart: '28px',
    overflowWrap: 'anywhere',
  },
});

/** What settles a problem that is about a column: its answers, what was answered, or the way to choose the column. */
export function ProblemSettling({ line: { about, ask } }: { line: ProblemLine }) {
  const styles = useStyles();
  const t = useSay();
  const { dispatch } = useReviewContext();
  if (about === undefined) return null;
  if (ask === undefined) {
    return (
      <div className={styles.settling}>
        <Button size="small" onClick={() => dispatch({ type: 'column-sought', column: about })}>
          {t('taskpane.answer.choose-column')}
        </Button>
      </div>
    );
  }
  return <Answering about={about} ask={ask} />;
}

function Answering({ about, ask }: Required<Pick<ProblemLine, 'about' | 'ask'>>) {
  const styles = useStyles();
  const t = useSay();
  const { state, dispatch } = useReviewContext();
  const { question, answers } = ask;
  const given = state.setup.answers?.[about.population]?.[about.sheet]?.[about.field]?.[question];
  const place = useKeptFocus(given);
  const chosen = answers.find(({ answer }) => answer === given);
  return (
    <div ref={place} className={styles.settling}>
      {chosen === undefined ? (
        <AnswerButtons
          answers={answers}
          onAnswer={(answer) => dispatch({ type: 'column-answered', column: about, question, answer })}
        />
      ) : (
        <>
          <Caption1 role="status">{t('taskpane.answer.given', { answer: chosen.text })}</Caption1>
          <Button
            size="small"
            onClick={() => dispatch({ type: 'column-answered', column: about, question, answer: undefined })}
          >
            {t('taskpane.answer.again')}
          </Button>
        </>
      )}
    </div>
  );
}
