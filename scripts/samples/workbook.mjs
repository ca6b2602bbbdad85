import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { choicesSheet } from './sheets/choices-sheet.mjs';
import { listsSheet } from './sheets/lists-sheet.mjs';
import { officeSheet } from './sheets/office-sheet.mjs';
import { printNames } from './sheets/print.mjs';
import { peopleSheet } from './sheets/people-sheet.mjs';
import { DEFAULT_FONT } from './sheets/styles.mjs';

/** @import { WriteSheet } from 'hucre/xlsx' */
/** @import { Data } from './model.mjs' */
/** @import { PeopleSheet } from './sheets/people-sheet.mjs' */

/** The time inside the files; local, because a package's own times have no zone. */
const PACKED = new Date(2021, 11, 20, 8, 0, 0);
const SAVED = new Date(Date.UTC(2021, 11, 20, 1, 0, 0));

/**
 * The workbook of a year, as a secretary keeps it.
 *
 * @param {Data} data
 * @param {Parameters<typeof peopleSheet>[1]} [options]
 * @returns {Promise<{ bytes: Uint8Array, people: PeopleSheet }>}
 */
export async function workbook({ people, office, choices }, options) {
  const laidOut = peopleSheet(people, options);
  const bytes = await pack([laidOut.sheet, officeSheet(office), choicesSheet(choices), listsSheet()]);
  return { bytes, people: laidOut };
}

/**
 * The same bytes each time: the writer's clock is replaced.
 *
 * @param {WriteSheet[]} sheets
 */
async function pack(sheets) {
  const written = await writeXlsx({
    ...printNames(sheets),
    defaultFont: DEFAULT_FONT,
    properties: {
      title: 'Kết quả thi đua năm 2021 (số liệu mẫu)',
      creator: 'Bình Xét',
      created: SAVED,
      modified: SAVED,
    },
  });
  return zipSync(unzipSync(written), { level: 9, mtime: PACKED });
}
