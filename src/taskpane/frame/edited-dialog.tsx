import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { waysOut, type Trouble } from '../review/trouble';
import { useReviewContext } from '../review/review-context';
import { useWaysOut } from '../review/use-ways-out';
import { useActionLayout } from '../shared/action-layout';
import { failureText } from '../shared/failure-text';
import { useLanguage, useSay } from '../shared/language-context';

/** Somebody changed result sheets since they were written: whoever writes decides what becomes of that. */
export function EditedDialog({ trouble }: { trouble: Trouble }) {
  const t = useSay();
  const language = useLanguage();
  const layout = useActionLayout();
  const { dispatch } = useReviewContext();
  const take = useWaysOut(trouble);
  const leave = () => dispatch({ type: 'trouble-closed' });
  return (
    <Dialog open modalType="alert" onOpenChange={leave}>
      <DialogSurface className={layout.surface}>
        <DialogBody className={layout.body}>
          <DialogTitle>{t('taskpane.edited.title')}</DialogTitle>
          <DialogContent>
            <p>{failureText(language, trouble.failure)}</p>
            <p>{t('taskpane.edited.what')}</p>
          </DialogContent>
          <DialogActions fluid className={layout.actions}>
            {waysOut(trouble).map(
              (way, at) =>
                way !== 'report' && (
                  <Button key={way} appearance={at === 0 ? 'primary' : 'secondary'} onClick={() => take(way)}>
                    {t(`taskpane.way.${way}`)}
                  </Button>
                ),
            )}
            <Button onClick={leave}>{t('taskpane.way.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
