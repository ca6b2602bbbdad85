import type { SheetDocument } from '../../../../src/reports/sheet-document';
import type { WorkbookModel } from '../../../../excel-host/model/workbook';
import { documentOf, row } from '../../support/documents';

/** A ranking with a title, a merged row and so many people, whose points tell the run. */
export function ranking(points: number, people = 3): SheetDocument {
  return documentOf(
    'Xếp hạng',
    [
      { row: 0, column: 0, value: `XẾP HẠNG ${points}`, style: 'title' },
      ...row(1, 'header', 'STT', 'Họ và tên', 'Điểm'),
      ...Array.from({ length: people }, (_, index) => [
        { row: index + 2, column: 0, value: index + 1, style: 'centre' as const },
        { row: index + 2, column: 1, value: `Người thứ ${index + 1}`, style: 'text' as const },
        { row: index + 2, column: 2, value: points, style: 'number' as const, decimals: 2 },
      ]).flat(),
    ],
    { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }], freeze: { row: 2, column: 0 } },
  );
}

/** The cell values of a sheet as a table, up to its last row with a value. */
export function valuesOf(workbook: WorkbookModel, sheet: string): unknown[][] {
  const { rows } = workbook.sheet(sheet);
  const filled = [...rows].filter(([, cells]) => [...cells.values()].some(({ value }) => value !== null));
  const height = Math.max(0, ...filled.map(([at]) => at + 1));
  return Array.from({ length: height }, (_, at) =>
    [0, 1, 2].map((column) => workbook.sheet(sheet).cell(at, column).value),
  );
}

/** Names of all sheets, the adapter's own hidden ones among them. */
export const sheetNames = ({ sheets }: WorkbookModel): string[] => sheets.map(({ name }) => name);

/** The values a ranking should show. */
export function rankingValues(points: number, people = 3): unknown[][] {
  return [
    [`XẾP HẠNG ${points}`, null, null],
    ['STT', 'Họ và tên', 'Điểm'],
    ...Array.from({ length: people }, (_, index) => [index + 1, `Người thứ ${index + 1}`, points]),
  ];
}
