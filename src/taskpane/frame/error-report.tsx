import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import product from '../../../package.json';
import type { Failure } from '../engine/review-engine';
import { useSay } from '../shared/language-context';

const useStyles = makeStyles({ report: { width: '100%' } });

/** For whoever mends the program: version, code and the engine's report; never a parameter, which may be data. */
export function reportOf({ code, report }: Failure): string {
  return [`Bình Xét ${product.version}`, code, ...(report === undefined ? [] : [report])].join('\n');
}

/** Copies the report of a failure; where the clipboard refuses, its text is there to be selected. */
export function ErrorReport({ failure }: { failure: Failure }) {
  const styles = useStyles();
  const t = useSay();
  const [state, setState] = useState<'hidden' | 'copied' | 'shown'>('hidden');
  const text = reportOf(failure);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // A web view may forbid it: the person copies by hand.
      setState('shown');
    }
  }

  return (
    <>
      <Button onClick={() => void copy()}>{t('taskpane.way.report')}</Button>
      {state === 'copied' && <span role="status">{t('taskpane.report.copied')}</span>}
      {state === 'shown' && (
        <Field className={styles.report} label={t('taskpane.report.by-hand')}>
          <Textarea readOnly rows={4} value={text} autoFocus onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </>
  );
}
