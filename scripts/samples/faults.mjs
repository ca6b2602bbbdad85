import { ANSWERS } from './choices.mjs';
import { choicesCsv, officeCsv, peopleCsv } from './csv-files.mjs';
import { cyclicRules, misspeltRules } from './faulty-rules.mjs';
import { OFFICE } from './office.mjs';
import { oldWorkbook } from './old-workbook.mjs';
import { PEOPLE, SECTIONS } from './people.mjs';
import { workbook } from './workbook.mjs';

/** @import { Person } from './model.mjs' */

/**
 * Where the fault of a bad input stands, as it must be reported.
 *
 * @typedef {object} Fault
 * @property {string} input file or folder, below samples/
 * @property {'data' | 'rules'} kind what the input is to the command line
 * @property {string} [sheet] for CSV the file's name
 * @property {readonly string[]} [cells] A1; for CSV the line
 * @property {readonly string[]} [paths] in the rules
 * @property {readonly string[]} [mentions] words that the sentences hold
 */

/** The first two bộ phận are enough to show a fault. */
const SOME = PEOPLE.filter(({ section }) => SECTIONS.indexOf(section) < 2);
const [, SECOND, THIRD, FOURTH] = /** @type {[Person, Person, Person, Person]} */ (
  /** @type {unknown} */ (SOME)
);
const SHEET = 'Cá nhân';

/** @type {readonly { file: string, name: string, column: string, value: string | number | null }[]} */
const WRONG_CELLS = [
  { file: 'chu-o-cot-so.xlsx', name: SECOND.name, column: 'd1_giao', value: 'mười tám' },
  { file: 'chuc-vu-la.xlsx', name: THIRD.name, column: 'chuc_vu', value: 'Trưởng ấp' },
  { file: 'chia-cho-khong.xlsx', name: FOURTH.name, column: 'd1_giao', value: 0 },
  { file: 'o-trong.xlsx', name: SECOND.name, column: 'd2_xong', value: null },
];

/**
 * The bad inputs, each with one fault.
 *
 * @returns {Promise<{ files: [path: string, bytes: Uint8Array][], faults: Fault[] }>}
 */
export async function badInputs() {
  const cells = await Promise.all(WRONG_CELLS.map(wrongCell));
  const made = [
    ...cells,
    await doubleKey(),
    await missingColumn(),
    bad('tep-cu.xls', oldWorkbook(), { mentions: ['.xls', '.xlsx'] }),
    impossibleDate(),
    ...faultyRules(),
  ];
  return { files: made.flatMap(({ files }) => files), faults: made.map(({ fault }) => fault) };
}

/**
 * @typedef {object} BadInput
 * @property {[path: string, bytes: Uint8Array][]} files
 * @property {Fault} fault
 */

/**
 * @param {typeof WRONG_CELLS[number]} wrong
 * @returns {Promise<BadInput>}
 */
async function wrongCell({ file, name, column, value }) {
  const { bytes, people } = await some({
    change: (page, cellOf) => page.overwrite(cellOf(name, column), value),
  });
  return bad(file, bytes, { sheet: SHEET, cells: [people.cellOf(name, column)] });
}

/** Two people of one bộ phận have one name. @returns {Promise<BadInput>} */
async function doubleKey() {
  const { bytes, people } = await some({
    change: (page, cellOf) => page.overwrite(cellOf(FOURTH.name, 'ho_ten'), SECOND.name),
  });
  const cells = [SECOND, FOURTH].map(({ name }) => people.cellOf(name, 'ho_ten'));
  return bad('trung-khoa.xlsx', bytes, { sheet: SHEET, cells });
}

/** @returns {Promise<BadInput>} */
async function missingColumn() {
  const { bytes } = await some({ without: 'ky_luat' });
  return bad('thieu-cot.xlsx', bytes, { sheet: SHEET, mentions: ['Kỷ luật'] });
}

/** A folder of CSV files in which one day does not exist. @returns {BadInput} */
function impossibleDate() {
  const people = SOME.map((person) => (person === THIRD ? { ...person, initiative: '31/02/2021' } : person));
  return {
    files: [
      ['loi/ngay-khong-co/ca_nhan.csv', peopleCsv(people)],
      ['loi/ngay-khong-co/tap_the.csv', officeCsv(OFFICE)],
      ['loi/ngay-khong-co/choices.csv', choicesCsv(ANSWERS)],
    ],
    fault: {
      input: 'loi/ngay-khong-co',
      kind: 'data',
      sheet: 'ca_nhan.csv',
      cells: [String(SOME.indexOf(THIRD) + 2)],
      mentions: ['31/02/2021'],
    },
  };
}

/** @returns {BadInput[]} */
function faultyRules() {
  return [rules('quy-tac-vong.json', cyclicRules), rules('quy-tac-sai.json', misspeltRules)];
}

/**
 * @param {string} file
 * @param {typeof cyclicRules} faulty
 * @returns {BadInput}
 */
function rules(file, { json, paths, mentions }) {
  const text = `${JSON.stringify(json, null, 2)}\n`;
  return {
    files: [[`loi/${file}`, new TextEncoder().encode(text)]],
    fault: { input: `loi/${file}`, kind: 'rules', paths, mentions },
  };
}

/** @param {Parameters<typeof workbook>[1]} options */
function some(options) {
  return workbook({ people: SOME, office: OFFICE, choices: ANSWERS }, options);
}

/**
 * @param {string} file
 * @param {Uint8Array} bytes
 * @param {Omit<Fault, 'input' | 'kind'>} fault
 * @returns {BadInput}
 */
function bad(file, bytes, fault) {
  return { files: [[`loi/${file}`, bytes]], fault: { input: `loi/${file}`, kind: 'data', ...fault } };
}
