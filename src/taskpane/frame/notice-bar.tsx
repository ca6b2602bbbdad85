import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useReviewContext } from '../review/review-context';
import type { Notice } from '../review/state';
import { failureText } from '../shared/failure-text';
import { useLanguage, useSay } from '../shared/language-context';

/** Something small that went otherwise, said near the bottom, where the eyes are. */
export function NoticeBar({ notice }: { notice: Notice }) {
  const t = useSay();
  const language = useLanguage();
  const { dispatch } = useReviewContext();
  const text =
    notice.kind === 'stopped'
      ? t('taskpane.notice.stopped')
      : t(`taskpane.notice.${notice.kind}`, { reason: failureText(language, notice.failure) });
  return (
    <MessageBar intent={notice.kind === 'stopped' ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t('taskpane.way.close')}
            onClick={() => dispatch({ type: 'notice-closed' })}
          />
        }
      />
    </MessageBar>
  );
}
