import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnAnswer } from '../../rules/reading/column-questions';
import type { QuestionScreen } from '../../app/columns/reading-screen';
import { useSay } from '../shared/language-context';
import { AnswerButtons } from './answer-buttons';
import { useKeptFocus } from './use-kept-focus';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  again: { alignSelf: 'start' },
});

interface QuestionProps {
  readonly question: QuestionScreen;
  /** Undefined: to be asked again. */
  readonly onAnswer: (answer: ColumnAnswer | undefined) => void;
}

/** A question about a column with its answers, or what was answered and a way to be asked again. */
export function FieldQuestion({ question, onAnswer }: QuestionProps) {
  const styles = useStyles();
  const t = useSay();
  const place = useKeptFocus(question.given);
  if (question.given === undefined) {
    return (
      <div ref={place} className={styles.question}>
        <Body1>{question.text}</Body1>
        <AnswerButtons answers={question.answers} onAnswer={onAnswer} />
      </div>
    );
  }
  return (
    <div ref={place} className={styles.question}>
      <Caption1>{question.text}</Caption1>
      <Button size="small" className={styles.again} onClick={() => onAnswer(undefined)}>
        {t('taskpane.answer.again')}
      </Button>
    </div>
  );
}
