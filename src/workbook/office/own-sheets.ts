/** Sheets the adapter makes for itself: drafts of a write, and former contents that a write can be taken back to. */
const PREFIX = '_binhxet-';

export type OwnKind = 'draft' | 'former';

/** A name that belongs to such a sheet alone and tells it from a sheet that merely has such a name. */
export const MARK = '_binhxet_rieng';

export function mayBeOwn(sheet: string): boolean {
  return sheet.toLowerCase().startsWith(PREFIX);
}

/** Whether a sheet of the adapter's own has a former content. */
export function isFormerName(sheet: string): boolean {
  return sheet.toLowerCase().startsWith(`${PREFIX}former-`);
}

/** Names for so many sheets of a kind, none of which is taken. */
export function ownNames(kind: OwnKind, count: number, taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) {
    const name = `${PREFIX}${kind}-${number}`;
    if (!used.has(name)) names.push(name);
  }
  return names;
}

/** Queues a new sheet of the adapter's own: marked, and shown to nobody. */
export function addOwnSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = 'VeryHidden';
  sheet.names.add(MARK, '=TRUE').visible = false;
  return sheet;
}

/** Queues that a sheet of the adapter's own becomes one of the people's. */
export function giveAway(sheet: Excel.Worksheet, name: string): void {
  sheet.name = name;
  sheet.names.getItemOrNullObject(MARK).delete();
}
