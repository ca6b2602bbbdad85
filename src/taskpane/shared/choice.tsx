import { Dropdown, Field, Option } from '@fluentui/react-components';
import { useFieldLayout } from './field-layout';

export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  readonly placeholder?: string;
  readonly onChoose: (value: string) => void;
}

/** One of several, under its label. */
export function Choice({ label, options, value, placeholder, onChoose }: ChoiceProps) {
  const layout = useFieldLayout();
  const chosen = options.find((option) => option.value === value);
  return (
    <Field className={layout.field} label={label}>
      <Dropdown
        className={layout.control}
        button={{ className: layout.words }}
        value={chosen?.text ?? ''}
        selectedOptions={chosen ? [chosen.value] : []}
        {...(placeholder === undefined ? {} : { placeholder })}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onChoose(optionValue);
        }}
      >
        {options.map((option) => (
          <Option key={option.value} value={option.value} text={option.text} className={layout.words}>
            {option.text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
