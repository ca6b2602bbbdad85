import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { TableScreen } from '../../app/columns/reading-screen';
import { useReviewContext } from '../review/review-context';
import { useSay } from '../shared/language-context';
import { confirmedPlaces } from './confirmed-places';
import { FieldColumn } from './field-column';
import { useKeptOrder } from './use-kept-order';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  panel: { marginInline: 0, paddingBottom: tokens.spacingVerticalM },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  note: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TableProps {
  readonly name: string;
  readonly table: TableScreen;
  readonly edition: number;
}

/** The fields of one population on one sheet: what needs an answer first, and one button that confirms the rest. */
export const TableColumns = memo(function TableColumns({ name, table, edition }: TableProps) {
  const styles = useStyles();
  const t = useSay();
  const heading = useId();
  const { sheet, title, fields } = table;
  const open = fields.filter((field) => field.open).length;
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3">
        <span className={styles.head}>
          <span id={heading} lang="vi">
            {t('taskpane.columns.table', { title, sheet })}
          </span>
          {open > 0 && (
            <Badge appearance="tint" color="warning">
              {t('taskpane.columns.open', { count: open })}
            </Badge>
          )}
          {open === 0 && table.confirmed && (
            <Badge appearance="tint" color="success">
              {t('taskpane.columns.confirmed')}
            </Badge>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <TableFields table={table} heading={heading} edition={edition} />
      </AccordionPanel>
    </AccordionItem>
  );
});

/** Drawn only while the table is unfolded; what needs an answer was first when it was. */
function TableFields({ table, heading, edition }: Omit<TableProps, 'name'> & { readonly heading: string }) {
  const styles = useStyles();
  const t = useSay();
  const { state, dispatch, engine } = useReviewContext();
  const { sought } = state;
  const { population, sheet, header, rows } = table;
  const fields = useKeptOrder(table.fields, ({ field }) => field);
  const open = fields.filter((field) => field.open).length;
  const [first, last] = header;
  return (
    <div className={styles.fields} role="group" aria-labelledby={heading}>
      <Caption1 className={styles.note}>
        {t('taskpane.columns.header', {
          rows: first === last ? String(first) : `${first}–${last}`,
          count: rows,
        })}
      </Caption1>
      {fields.map((field) => (
        <FieldColumn
          key={field.field}
          field={field}
          table={table}
          tableHeading={heading}
          edition={edition}
          isSought={
            sought?.population === population && sought.sheet === sheet && sought.field === field.field
          }
          dispatch={dispatch}
          engine={engine}
        />
      ))}
      {open > 0 && <Caption1 className={styles.note}>{t('taskpane.columns.still-open')}</Caption1>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() =>
            dispatch({
              type: 'columns-confirmed',
              table: { population, sheet },
              places: confirmedPlaces(table),
            })
          }
        >
          {t('taskpane.columns.confirm')}
        </Button>
        {table.given && (
          <Button
            onClick={() =>
              dispatch({ type: 'columns-released', table: { population, sheet }, answers: false })
            }
          >
            {t('taskpane.columns.release')}
          </Button>
        )}
      </div>
    </div>
  );
}
