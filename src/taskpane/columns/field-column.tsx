import { Dropdown, Field, makeStyles, mergeClasses, Option, tokens } from '@fluentui/react-components';
import { memo, useEffect, useId, useRef } from 'react';
import type { FieldScreen, TableScreen } from '../../app/columns/reading-screen';
import type { ReviewEngine } from '../engine/review-engine';
import type { Dispatch } from '../review/tasks';
import { useFieldLayout } from '../shared/field-layout';
import { useSay } from '../shared/language-context';
import { FieldQuestion } from './field-question';
import { FieldSamples } from './field-samples';
import { chosenPlace, NOWHERE, placeOptions, placeText } from './place-options';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  open: {
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorder1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  label: { overflowWrap: 'anywhere' },
});

interface FieldColumnProps {
  readonly field: FieldScreen;
  readonly table: TableScreen;
  /** What the table is called, by the id of its heading: two tables may have a field of one name. */
  readonly tableHeading: string;
  readonly edition: number;
  /** Somebody wants to be led here. */
  readonly isSought: boolean;
  readonly dispatch: Dispatch;
  readonly engine: Pick<ReviewEngine, 'samples'>;
}

/**
 * One field: its column, how sure that is and why, what is asked about it, and what was understood there. There may be a
 * hundred of them: none is drawn again unless something of it changes.
 */
export const FieldColumn = memo(function FieldColumn(props: FieldColumnProps) {
  const { field, table, tableHeading, edition, isSought, dispatch, engine } = props;
  const styles = useStyles();
  const layout = useFieldLayout();
  const t = useSay();
  const label = useId();
  const { population, sheet } = table;
  const column = { population, sheet, field: field.field };
  const button = useSought(isSought, dispatch);
  const value = placeText(t, field);
  const because = field.because === undefined ? '' : ` ${field.because}`;
  return (
    <div className={mergeClasses(styles.field, field.open && styles.open)}>
      <Field
        className={layout.field}
        label={{ children: field.title, id: label, lang: 'vi', className: styles.label }}
        hint={t(`taskpane.sure.${field.sure}`) + because}
      >
        <Dropdown
          className={layout.control}
          button={{ ref: button, className: layout.words }}
          aria-labelledby={`${label} ${tableHeading}`}
          placeholder={t('taskpane.columns.choose')}
          value={value}
          selectedOptions={selectedOf(field)}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined) choose(optionValue);
          }}
        >
          {placeOptions(t, field, table).map((option) => (
            <Option key={option.value} value={option.value} text={option.text} className={layout.words}>
              {option.text}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {field.questions.map((question) => (
        <FieldQuestion
          key={question.question}
          question={question}
          onAnswer={(answer) =>
            dispatch({ type: 'column-answered', column, question: question.question, answer })
          }
        />
      ))}
      <FieldSamples column={column} field={field} edition={edition} engine={engine} />
    </div>
  );

  function choose(place: string): void {
    dispatch({ type: 'column-chosen', column, place: chosenPlace(place, field, table) });
  }
});

function selectedOf({ place, sure }: FieldScreen): string[] {
  if (place !== undefined) return [place];
  return sure === 'nowhere' ? [NOWHERE] : [];
}

/** Until a table that was just unfolded has its height. */
const UNFOLDED_MS = 300;

/** Whoever was led to this field goes on at its dropdown. */
function useSought(isSought: boolean, dispatch: Dispatch) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isSought) return undefined;
    button.current?.focus({ preventScroll: true });
    const timer = setTimeout(() => {
      button.current?.scrollIntoView({ block: 'center' });
      dispatch({ type: 'column-found' });
    }, UNFOLDED_MS);
    return () => clearTimeout(timer);
  }, [isSought, dispatch]);
  return button;
}
