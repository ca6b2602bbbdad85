import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { Id } from '../../rules/rule-set';
import { useReviewContext } from '../review/review-context';
import { useFieldLayout } from '../shared/field-layout';
import { useSay } from '../shared/language-context';

/** The sheets of one population; none chosen, they are found by names and headers. */
export function SheetChoice({ population, title }: { population: Id; title: string }) {
  const layout = useFieldLayout();
  const t = useSay();
  const { state, dispatch, listSheets } = useReviewContext();
  const chosen = state.setup.sheets[population] ?? [];
  const gone = chosen.filter((name) => !state.sheets.includes(name));
  const placeholder = t('taskpane.sheets.automatic');
  return (
    <Field
      className={layout.field}
      label={title}
      {...(gone.length === 0
        ? {}
        : {
            validationMessage: t('taskpane.sheets.gone', { sheets: gone.map((name) => `“${name}”`) }),
            validationState: 'error' as const,
          })}
    >
      <Dropdown
        multiselect
        className={layout.control}
        button={{ className: layout.words }}
        placeholder={placeholder}
        value={chosen.join('; ')}
        selectedOptions={[...chosen]}
        onOpenChange={(_, { open }) => {
          if (open) listSheets();
        }}
        onOptionSelect={(_, { selectedOptions }) =>
          dispatch({ type: 'sheets-chosen', population, names: selectedOptions })
        }
      >
        {[...state.sheets, ...gone].map((name) => (
          <Option key={name} value={name} text={name} className={layout.words}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
