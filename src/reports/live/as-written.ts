import type { Facet } from '../../engine/graph/node';
import { nodeId } from '../../engine/graph/node-id';
import { call, numberLiteral, textLiteral } from '../../engine/formula/formula-text';
import type { LiveColumn, LiveContent } from './live-column';
import type { LiveTable } from './live-table';
import { fixedPlace, place } from './place';
import { sheetMark } from './sheet-mark';

/** A name of the rules whose figures and words a list was made from. */
export type Listed = readonly [name: string, facet: Facet];

/**
 * A column behind all others of a table: 1 where a place, band or decision is no longer what the lists were written from. Lists
 * keep their rows; only this tells that another run would list others. Undefined where no formula gives any of them.
 */
export function changedColumn(
  table: LiveTable,
  listed: readonly Listed[],
  title: string,
): LiveColumn | undefined {
  const columns = listed.flatMap(([name, facet]) => table.find(nodeId(table.population, name), facet) ?? []);
  const cells = Array.from({ length: table.rowCount }, (_, row): LiveContent => {
    const tests = columns.flatMap(({ column, cells: contents }) =>
      asBefore(place(column, table.firstRow + row), contents[row]),
    );
    if (tests.length === 0) return { value: 0 };
    return { formula: call('IFERROR', `IF(${call('AND', ...tests)},0,1)`, '1') };
  });
  if (cells.every(({ formula }) => formula === undefined)) return undefined;
  return { column: table.end, title, cells, isShown: false };
}

function asBefore(cell: string, content: LiveContent | undefined): string[] {
  const { formula, value } = content ?? {};
  if (formula === undefined) return [];
  if (typeof value === 'number') return [`${cell}=${numberLiteral(value)}`];
  return typeof value === 'string' ? [`${cell}=${textLiteral(value)}`] : [];
}

/** The text that a list shows once a row of some table has changed; nothing before. */
export function alarmFormula(tables: readonly LiveTable[], text: string): string | undefined {
  const sums = tables.flatMap(({ document, firstRow, rowCount, changed }) => {
    if (!changed) return [];
    const from = fixedPlace(changed.column, firstRow);
    return [
      call('SUM', `${sheetMark(document)}${from}:${fixedPlace(changed.column, firstRow + rowCount - 1)}`),
    ];
  });
  return sums.length === 0 ? undefined : `IF(${sums.join('+')}>0,${textLiteral(text)},"")`;
}
