import { areaAddress, quotedSheet } from '../../model/address';
import type { DefinedName } from '../../model/defined-name';
import type { Sheet } from '../../model/sheet';
import { sameName } from '../../model/sheet-name';

/** The names under which Excel keeps what of a sheet is printed; here that is part of the page. */
const PARTS = {
  Print_Area: ['printArea'],
  Print_Titles: ['titleColumns', 'titleRows'],
} as const;

type PrintName = keyof typeof PARTS;

const printName = (name: string): PrintName | undefined =>
  (Object.keys(PARTS) as PrintName[]).find((known) => sameName(known, name));

/** `Print_Area` or `Print_Titles` of a sheet, where something is set. */
export function findPrintName(sheet: Sheet, name: string): DefinedName | undefined {
  const known = printName(name);
  const areas = known === undefined ? [] : PARTS[known].flatMap((part) => sheet.page[part] ?? []);
  if (known === undefined || areas.length === 0) return undefined;
  const formula = areas.map((area) => `${quotedSheet(sheet.name)}!${areaAddress(area)}`).join(',');
  return { id: `_xlnm.${known}`, name: known, formula: `=${formula}`, visible: true, comment: '' };
}

/** Forgets what such a name stands for; false where it is no such name. */
export function deletePrintName(sheet: Sheet, { name }: DefinedName): boolean {
  const known = printName(name);
  if (known === undefined) return false;
  for (const part of PARTS[known]) delete sheet.page[part];
  return true;
}
