import { Button } from '@fluentui/react-components';
import type { TableRef } from '../../app/columns/reading-screen';
import { useReviewContext } from '../review/review-context';
import { useActionLayout } from '../shared/action-layout';
import { useSay } from '../shared/language-context';
import { Note } from '../shared/note';

/** What was chosen for sheets that are gone, or are not read any more, and a way to drop it. */
export function StrayChoices({ strays }: { strays: readonly TableRef[] }) {
  const layout = useActionLayout();
  const t = useSay();
  const { dispatch } = useReviewContext();
  return strays.map((table) => (
    <Note key={`${table.population} ${table.sheet}`} intent="warning">
      {t('taskpane.columns.stray', { sheet: table.sheet })}
      <Button
        size="small"
        className={layout.start}
        onClick={() => dispatch({ type: 'columns-released', table, answers: true })}
      >
        {t('taskpane.columns.drop', { sheet: table.sheet })}
      </Button>
    </Note>
  ));
}
