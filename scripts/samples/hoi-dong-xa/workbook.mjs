import { choicesSheet } from '../sheets/choices-sheet.mjs';
import { packWorkbook } from '../sheets/pack-workbook.mjs';
import { ballotsSheet } from './sheets/ballots-sheet.mjs';
import { councilSheet } from './sheets/council-sheet.mjs';
import { historySheet } from './sheets/history-sheet.mjs';
import { peopleSheet } from './sheets/people-sheet.mjs';
import { registrationSheet, unitRegistrationSheet } from './sheets/registration-sheets.mjs';
import { unitsSheet } from './sheets/units-sheet.mjs';
import { POPULATION } from './wordings.mjs';

/** @import { CouncilData } from './model.mjs' */

/**
 * The workbook of a commune's council; the same bytes each time.
 *
 * @param {CouncilData} data
 * @param {Parameters<typeof peopleSheet>[1]} [change] what to overwrite on the sheet of people
 * @returns {Promise<Uint8Array>}
 */
export async function councilWorkbook(data, change) {
  const sheets = [
    peopleSheet(data.people, change),
    unitsSheet(data.units),
    registrationSheet(data.registrations, data.people),
    unitRegistrationSheet(data.unitRegistrations),
    historySheet(data.history),
    councilSheet(data.council),
    ballotsSheet(data.ballots, data.awaited, data.council),
  ].map(({ sheet }) => sheet);
  const choices = choicesSheet('QUYẾT ĐỊNH CỦA HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ', data.choices, POPULATION);
  return packWorkbook([...sheets, choices], {
    title: 'Xét danh hiệu thi đua, khen thưởng năm 2025 (số liệu mẫu)',
    day: [2025, 12, 10],
  });
}
