import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Failure } from '../engine/review-engine';
import { failureText } from '../shared/failure-text';
import { useLanguage, useSay } from '../shared/language-context';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({ text: { margin: 0, marginBottom: tokens.spacingVerticalXS } });

/** The result as a file, where Excel did not open it; some web views download nothing and do not say so. */
export function DownloadLink({ bytes, failure }: { bytes: Uint8Array; failure: Failure }) {
  const styles = useStyles();
  const t = useSay();
  const language = useLanguage();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <p className={styles.text}>
          {t('taskpane.file.not-opened', { reason: failureText(language, failure) })}
        </p>
        <p className={styles.text}>
          <Link inline href={address ?? ''} download={t('taskpane.file.name')}>
            {t('taskpane.file.download')}
          </Link>
        </p>
        <p className={styles.text}>{t('taskpane.file.not-found')}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
