import { attribute, parseTree } from '../../../src/workbook/file/xml/tree';
import type { Carried } from '../../model/carried';
import { sameName } from '../../model/sheet-name';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import type { ClassHandlers } from '../handlers';
import { hostObject } from '../host-object';

/** The pivot tables of one sheet, or of all. */
export interface PivotTables {
  readonly sheet?: Sheet;
}

/** A pivot table of a file. Nothing of it but its name is known here, and nothing can be changed. */
interface PivotTable {
  readonly sheet: Sheet;
  readonly part: Carried;
}

function pivotTables({ sheet }: PivotTables, { sheets }: WorkbookModel): PivotTable[] {
  return (sheet === undefined ? sheets : [sheet]).flatMap((one) =>
    one.carried.filter(({ kind }) => kind === 'pivotTable').map((part) => ({ sheet: one, part })),
  );
}

const nameOf = ({ part }: PivotTable): string => attribute(parseTree(part.content), 'name') ?? '';

/** Excel.PivotTableCollection: which there are. None can be made or refreshed here. */
export const pivotTableCollection: ClassHandlers<PivotTables> = {
  type: 'PivotTableCollection',
  items: (target, { workbook }) =>
    pivotTables(target, workbook).map((one) => hostObject('PivotTable', one satisfies PivotTable)),
  find: (target, key, { workbook }) => {
    const found = pivotTables(target, workbook).find(
      (one) => one.part.key === key || sameName(nameOf(one), String(key)),
    );
    return found === undefined ? undefined : hostObject('PivotTable', found satisfies PivotTable);
  },
};

/** Excel.PivotTable: its name and its sheet. */
export const pivotTable: ClassHandlers<PivotTable> = {
  type: 'PivotTable',
  identity: ({ part }) => ({ Id: part.key }),
  scalars: { Id: { get: ({ part }) => part.key }, Name: { get: nameOf } },
  properties: { Worksheet: ({ sheet }) => hostObject('Worksheet', sheet) },
};
