import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { LastWrite } from '../../workbook/open-workbook';
import { useReviewContext } from '../review/review-context';
import { Section } from '../section';
import { useSay } from '../shared/language-context';
import { useActionLayout } from '../shared/action-layout';
import { SheetLinks } from './sheet-links';

/** The last write and the way to take it back; the question says what will happen. */
export function LastWriteBar({ lastWrite }: { lastWrite: LastWrite }) {
  const t = useSay();
  const { undo, state } = useReviewContext();
  const layout = useActionLayout();
  return (
    <Section title={t('taskpane.undo.title')}>
      {state.outcome?.kind !== 'written' && (
        <SheetLinks label={t('taskpane.undo.sheets')} sheets={lastWrite.sheets} />
      )}
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          <Button className={layout.start} icon={<ArrowUndoRegular />}>
            {t('taskpane.undo.button')}
          </Button>
        </DialogTrigger>
        <DialogSurface className={layout.surface}>
          <DialogBody className={layout.body}>
            <DialogTitle>{t('taskpane.undo.question')}</DialogTitle>
            <DialogContent>{t('taskpane.undo.what')}</DialogContent>
            <DialogActions fluid className={layout.actions}>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" onClick={undo}>
                  {t('taskpane.undo.confirm')}
                </Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button>{t('taskpane.way.cancel')}</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Section>
  );
}
