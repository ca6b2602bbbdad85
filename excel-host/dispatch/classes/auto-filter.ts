import type { Sheet } from '../../model/sheet';
import type { ClassHandlers } from '../handlers';

/** Ends a filter: every hidden row is taken for one that it had hidden. */
function clearCriteria(sheet: Sheet): void {
  if (!sheet.isFiltered) return;
  sheet.isFiltered = false;
  for (const [row, { hidden: _hidden, ...line }] of sheet.rowLines) sheet.rowLines.set(row, line);
}

/** Excel.AutoFilter of a sheet, as far as whether it hides rows: those of a file are carried, and not known. */
export const autoFilter: ClassHandlers<Sheet> = {
  type: 'AutoFilter',
  scalars: { IsDataFiltered: { get: ({ isFiltered }) => isFiltered } },
  methods: { ClearCriteria: clearCriteria },
  writes: ['ClearCriteria'],
};
