import type { Journal, KnownContent, SheetKey, WriteRecord, WrittenSheet } from './journal';
import type { PlacedAssignment } from './make-drafts';
import { sheetFinder } from './match-sheets';

/**
 * What a write does, for the journal.
 * @param contents fingerprints of the drafts, by their ids
 * @param copies sheets the write has made of what somebody had changed, with what they hold
 */
export function recordOf(
  run: string,
  placed: readonly PlacedAssignment[],
  contents: ReadonlyMap<string, string>,
  copies: readonly KnownContent[],
): WriteRecord {
  return { run, sheets: [...placed.map((one) => writtenSheet(one, contents)), ...copies] };
}

function writtenSheet(
  { id, name, draftId, target }: PlacedAssignment,
  contents: ReadonlyMap<string, string>,
): WrittenSheet {
  const sheet = { id, name, content: contents.get(draftId) ?? '' };
  if (!target) return sheet;
  const { former, content, written, appearance } = target;
  return {
    ...sheet,
    former: { ...former, content, appearance, ...(written === undefined ? {} : { written }) },
  };
}

/**
 * The journal once a write is whole.
 * @param continued the write belongs to the last one, and both are taken back together
 */
export function journalAfter(
  before: Journal,
  record: WriteRecord,
  sheets: readonly SheetKey[],
  continued: boolean,
): Journal {
  const find = sheetFinder(before, sheets);
  const renewed = <Known extends SheetKey>(known: Known): Known => {
    const sheet = find(known);
    return sheet ? { ...known, id: sheet.id, name: sheet.name } : known;
  };
  const last = continued && before.last ? renewedRecord(before.last, renewed) : undefined;
  const written = new Set(record.sheets.map(({ id }) => id));
  const others = before.contents.filter((known) => find(known)).map(renewed);
  return {
    last: last ? joinRecords(last, record) : record,
    contents: [
      ...others.filter(({ id }) => !written.has(id)),
      ...record.sheets.map(({ id, name, content }) => ({ id, name, content })),
    ],
    sheets: sheets.map(({ id, name }) => ({ id, name })),
    stray: before.stray,
  };
}

function renewedRecord(
  { run, sheets }: WriteRecord,
  renewed: <Known extends SheetKey>(known: Known) => Known,
): WriteRecord {
  return {
    run,
    sheets: sheets.map((sheet) => {
      const { former } = sheet;
      return { ...renewed(sheet), ...(former ? { former: renewed(former) } : {}) };
    }),
  };
}

/** A sheet written by both goes back to before the first. */
function joinRecords(first: WriteRecord, second: WriteRecord): WriteRecord {
  const newer = new Map(second.sheets.map((sheet) => [sheet.id, sheet]));
  const older = first.sheets.map((sheet) => ({
    ...sheet,
    content: newer.get(sheet.id)?.content ?? sheet.content,
  }));
  const known = new Set(first.sheets.map(({ id }) => id));
  return { run: second.run, sheets: [...older, ...second.sheets.filter(({ id }) => !known.has(id))] };
}
