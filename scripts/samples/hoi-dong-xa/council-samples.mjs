import { choicesCsv } from '../csv-files.mjs';
import { AWAITED, BALLOTS, LATER_BALLOTS } from './ballots.mjs';
import { COMPLETE_COUNCIL, COUNCIL } from './council.mjs';
import { ANSWERS, LATER_CHOICES } from './decisions.mjs';
import { HISTORY } from './history.mjs';
import { PEOPLE } from './people.mjs';
import { REGISTRATIONS, UNIT_REGISTRATIONS } from './registrations.mjs';
import { ballotsCsv, councilCsv } from './side-files.mjs';
import { UNITS } from './units.mjs';
import { councilWorkbook } from './workbook.mjs';

/** @import { CouncilData } from './model.mjs' */

/** What the workbook holds: everything up to the first meeting. @type {CouncilData} */
export const FIRST = {
  units: UNITS,
  people: PEOPLE,
  registrations: REGISTRATIONS,
  unitRegistrations: UNIT_REGISTRATIONS,
  history: HISTORY,
  council: COUNCIL,
  ballots: BALLOTS,
  awaited: AWAITED,
  choices: ANSWERS,
};

/** The same with what the files beside it add after the second meeting. @type {CouncilData} */
export const SECOND = {
  ...FIRST,
  council: COMPLETE_COUNCIL,
  ballots: [...BALLOTS, ...LATER_BALLOTS],
  awaited: [],
  choices: [...ANSWERS, ...LATER_CHOICES],
};

/**
 * The generated files of the commune's sample.
 *
 * @returns {Promise<Map<string, Uint8Array>>} by path below samples/
 */
export async function councilSamples() {
  return new Map([
    ['hoi-dong-xa.xlsx', await councilWorkbook(FIRST)],
    ['hoi-dong-xa/choices.csv', choicesCsv(LATER_CHOICES)],
    ['hoi-dong-xa/council.csv', councilCsv(COMPLETE_COUNCIL)],
    ['hoi-dong-xa/ballots.csv', ballotsCsv(LATER_BALLOTS)],
  ]);
}
