/** Sheets the adapter makes for itself: drafts of a write, and former contents that a write can be taken back to. */
const PREFIX = '_binhxet-';

/** A name that belongs to such a sheet alone and tells it from a sheet that merely has such a name. */
export const MARK = '_binhxet_rieng';

export function mayBeOwn(sheet: string): boolean {
  return sheet.toLowerCase().startsWith(PREFIX);
}

/** Names for so many sheets of a kind, none of which is taken. */
export function ownNames(kind: 'draft' | 'former', count: number, taken: readonly string[]): string[] {
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

/** Queues the end of a sheet; Excel deletes none that is very hidden. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}
