import { Button, Caption1, Field, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useId } from 'react';
import type { Setting } from '../../rules/settings/setting';
import { readSetting } from '../engine/read-setting';
import { useReviewContext } from '../review/review-context';
import { settingName } from '../review/setting-name';
import { failureText } from '../shared/failure-text';
import { useFieldLayout } from '../shared/field-layout';
import { useLanguage, useSay } from '../shared/language-context';
import { settingText, shownValue } from './setting-text';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  changed: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  confirm: { color: tokens.colorPaletteDarkOrangeForeground1, overflowWrap: 'anywhere' },
  label: { overflowWrap: 'anywhere' },
});

interface SettingFieldProps {
  readonly setting: Setting;
  readonly problem: string | undefined;
  /** The heading of its population, where another population has a figure of the same name. */
  readonly ownerId: string | undefined;
}

/** One figure: its field, its own value in the rule set, and the way back to it. */
export function SettingField({ setting, problem, ownerId }: SettingFieldProps) {
  const styles = useStyles();
  const label = useId();
  const layout = useFieldLayout();
  const t = useSay();
  const language = useLanguage();
  const { state, dispatch } = useReviewContext();
  const { path, original, confirm } = setting;
  const draft = state.drafts[path];
  const value = state.setup.changes[path] ?? original;
  const changed = value !== original || draft !== undefined;
  const error = draft?.problem === undefined ? problem : failureText(language, draft.problem);
  const originalText = shownValue(language, original);
  const name = settingName(setting);
  const named = ownerId === undefined ? {} : { 'aria-labelledby': `${label} ${ownerId}` };
  const hint = changed ? t('taskpane.settings.original', { original: originalText }) : undefined;
  return (
    <div className={changed ? styles.changed : undefined}>
      <Field
        className={layout.field}
        label={{ children: name, id: label, lang: 'vi', className: styles.label }}
        {...(hint === undefined ? {} : { hint })}
        {...(error === undefined ? {} : { validationMessage: error, validationState: 'error' as const })}
      >
        {(control) => (
          <div className={styles.row}>
            {typeof original === 'boolean' ? (
              <Switch
                {...control}
                {...named}
                checked={value === true}
                label={shownValue(language, value)}
                onChange={(_, { checked }) => dispatch({ type: 'setting-read', setting, value: checked })}
              />
            ) : (
              <Input
                {...control}
                {...named}
                className={layout.control}
                input={{ className: layout.input }}
                value={draft?.text ?? settingText(language, value)}
                contentAfter={setting.unit ?? null}
                inputMode={typeof original === 'number' ? 'decimal' : 'text'}
                onChange={(_, { value: text }) => dispatch({ type: 'setting-typed', path, text })}
                onBlur={() => settle()}
                onKeyDown={({ key }) => {
                  if (key === 'Enter') settle();
                }}
              />
            )}
            {changed && (
              <Button
                appearance="subtle"
                icon={<ArrowUndoRegular />}
                aria-label={t('taskpane.settings.reset', { name: `“${name}”`, original: originalText })}
                onClick={() => dispatch({ type: 'setting-reset', setting })}
              />
            )}
          </div>
        )}
      </Field>
      {confirm !== undefined && (
        <Caption1 as="p" block className={styles.confirm} lang="vi">
          {t('taskpane.settings.confirm', { question: confirm })}
        </Caption1>
      )}
    </div>
  );

  /** What was typed is read once the person has finished typing. */
  function settle(): void {
    if (draft === undefined) return;
    const read = readSetting(setting, draft.text, language);
    if ('value' in read) dispatch({ type: 'setting-read', setting, value: read.value });
    else dispatch({ type: 'setting-refused', path, problem: read.problem });
  }
}
