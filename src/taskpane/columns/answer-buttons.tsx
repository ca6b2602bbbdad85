import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AnswerScreen } from '../../reports/screen/column-question';
import type { ColumnAnswer } from '../../rules/reading/column-questions';
import { useSay } from '../shared/language-context';

const useStyles = makeStyles({
  answers: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  answer: { justifyContent: 'start', textAlign: 'start', overflowWrap: 'anywhere', maxWidth: '100%' },
});

interface AnswerButtonsProps {
  readonly answers: readonly AnswerScreen[];
  readonly onAnswer: (answer: ColumnAnswer) => void;
}

/** The answers to a question about a column, each a button that settles it. */
export function AnswerButtons({ answers, onAnswer }: AnswerButtonsProps) {
  const styles = useStyles();
  const t = useSay();
  return (
    <div className={styles.answers} role="group" aria-label={t('taskpane.answer.label')}>
      {answers.map(({ answer, text }) => (
        <Button key={answer} className={styles.answer} onClick={() => onAnswer(answer)}>
          {text}
        </Button>
      ))}
    </div>
  );
}
