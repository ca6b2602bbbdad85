import { Accordion, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { TableRef } from '../../app/columns/reading-screen';
import { useReviewContext } from '../review/review-context';
import type { Reading } from '../review/state';
import { Section } from '../section';
import { useSay } from '../shared/language-context';
import { Note } from '../shared/note';
import { Paragraph } from '../shared/paragraph';
import { StrayChoices } from './stray-choices';
import { TableColumns } from './table-columns';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  show: { alignSelf: 'start' },
});

/** Which column of which sheet each field is read from, for somebody to confirm or change once. */
export function ColumnsSection() {
  const styles = useStyles();
  const t = useSay();
  const { state, readColumns } = useReviewContext();
  const { reading, sought, task } = state;
  const isWanted = sought !== undefined && reading === undefined && task === undefined;
  useEffect(() => {
    if (isWanted) readColumns();
  }, [isWanted, readColumns]);
  return (
    <Section title={t('taskpane.columns.title')}>
      {reading === undefined ? (
        <>
          <Paragraph>{t('taskpane.columns.what')}</Paragraph>
          <Button className={styles.show} onClick={() => readColumns()}>
            {t('taskpane.columns.show')}
          </Button>
        </>
      ) : (
        <>
          <div className={styles.head}>
            <Caption1>{t('taskpane.columns.as-read')}</Caption1>
            <Button size="small" onClick={() => readColumns('again')}>
              {t('taskpane.columns.again')}
            </Button>
          </div>
          <Tables reading={reading} />
        </>
      )}
    </Section>
  );
}

const nameOf = ({ population, sheet }: TableRef): string => JSON.stringify([population, sheet]);

function Tables({ reading }: { reading: Reading }) {
  const t = useSay();
  const { state, dispatch } = useReviewContext();
  const { screen, edition } = reading;
  const { sought, unfolded } = state;
  const open = unfolded.columns;
  // Whoever was led here finds the table unfolded; a field that is in none has been looked for all the same.
  const wanted =
    sought &&
    screen.tables.find((table) => nameOf(table) === nameOf(sought) && hasField(table.fields, sought));
  const isNowhere = sought !== undefined && wanted === undefined && !reading.old;
  const toUnfold = wanted && !open.includes(nameOf(wanted)) ? nameOf(wanted) : undefined;
  useEffect(() => {
    if (isNowhere) dispatch({ type: 'column-found' });
    if (toUnfold !== undefined) {
      dispatch({ type: 'unfolded', of: 'columns', names: [...open, toUnfold] });
    }
  }, [isNowhere, toUnfold, open, dispatch]);
  return (
    <>
      {screen.notes.map(({ severity, text }) => (
        <Note key={text} intent={severity === 'error' ? 'error' : 'warning'}>
          {text}
        </Note>
      ))}
      <StrayChoices strays={screen.strays} />
      {screen.tables.length === 0 && <Paragraph>{t('taskpane.columns.none')}</Paragraph>}
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) =>
          dispatch({ type: 'unfolded', of: 'columns', names: openItems.map(String) })
        }
      >
        {screen.tables.map((table) => (
          <TableColumns key={nameOf(table)} name={nameOf(table)} table={table} edition={edition} />
        ))}
      </Accordion>
    </>
  );
}

function hasField(
  fields: readonly { readonly field: string }[],
  { field }: { readonly field: string },
): boolean {
  return fields.some((one) => one.field === field);
}
