import { badInputs, type Fault } from '../../scripts/samples/faults.mjs';
import type { Run } from '../../src/rules/run-result';
import { callWithOut, LONG, type Called, runOn, sample, validate } from './support/command-line';

jest.setTimeout(LONG);

const MAIN = sample('quang-thanh-2021.xlsx');
const DATA = [
  'chu-o-cot-so.xlsx',
  'chuc-vu-la.xlsx',
  'chia-cho-khong.xlsx',
  'o-trong.xlsx',
  'trung-khoa.xlsx',
  'thieu-cot.xlsx',
  'tep-cu.xls',
  'ngay-khong-co',
];
const RULES = ['quy-tac-vong.json', 'quy-tac-sai.json'];

let faults: readonly Fault[];
beforeAll(async () => {
  ({ faults } = await badInputs());
});

/** What must be reported of an input below samples/loi/. */
function faultOf(input: string): Fault {
  return faults.find((fault) => fault.input === `loi/${input}`)!;
}

const answers = new Map<string, Called<Run>>();

/** What the command line says of an input below samples/loi/; it is asked once. */
function ask(input: string): Called<Run> {
  const file = sample(`loi/${input}`);
  const answer = answers.get(input) ?? (RULES.includes(input) ? runOn(MAIN, file) : runOn(file));
  answers.set(input, answer);
  return answer;
}

function errorsOf(problems: Run['problems']): Run['problems'] {
  return problems.filter(({ severity }) => severity === 'error');
}

test('each bad input is tried here', () => {
  expect(faults.map(({ input }) => input).sort()).toEqual(
    [...DATA, ...RULES].map((name) => `loi/${name}`).sort(),
  );
});

describe('bad data', () => {
  test.each(DATA)('%s ends with status 1 and sentences that name its fault', (input) => {
    const { cells = [], mentions = [] } = faultOf(input);
    const { status, answer } = ask(input);
    expect({ status, state: answer.state }).toEqual({ status: 1, state: 'blocked' });
    const sentences = errorsOf(answer.problems)
      .map(({ message }) => message)
      .join('\n');
    for (const cell of cells) expect(sentences).toMatch(wordOf(cell));
    for (const words of mentions) expect(sentences).toContain(words);
  });

  test.each(DATA)('%s is reported at its sheet and cell, and no other row is', (input) => {
    const { sheet, cells = [] } = faultOf(input);
    const errors = errorsOf(ask(input).answer.problems);
    expect(new Set(errors.map((error) => error.sheet))).toEqual(new Set([sheet]));
    if (cells.length === 0) return;
    expect(errors.map(({ cell }) => cell)).toContain(cells.at(-1));
    const rows = cells.map(rowOf);
    expect(errors.filter(({ cell }) => cell !== undefined && !rows.includes(rowOf(cell)))).toEqual([]);
  });
});

describe('bad rules', () => {
  test.each(RULES)('%s stops a run with status 1, each fault at its path', (input) => {
    const { paths = [], mentions = [] } = faultOf(input);
    const { status, answer } = ask(input);
    expect({ status, state: answer.state }).toEqual({ status: 1, state: 'blocked' });
    const errors = errorsOf(answer.problems);
    if (paths.length > 0) expect(errors.map(({ path }) => path).sort()).toEqual([...paths].sort());
    const sentences = errors.map(({ message }) => message).join('\n');
    for (const words of mentions) expect(sentences).toContain(words);
  });

  test.each(RULES)('%s is refused by validate in the same words', (input) => {
    const { status, answer } = validate(sample(`loi/${input}`));
    const ran = ask(input).answer;
    expect({ status, valid: answer.valid }).toEqual({ status: 1, valid: false });
    expect(answer.problems).toEqual(ran.problems);
  });
});

describe('what cannot be read at all', () => {
  test.each(['tep-cu.xls', 'thieu-cot.xlsx'])('%s leaves no file behind', (input) => {
    expect(callWithOut(sample(`loi/${input}`), 'quang-thanh-2021')).toEqual({ status: 1, wrote: [] });
  });

  test.each(RULES)('nor do rules such as %s', (input) => {
    expect(callWithOut(MAIN, sample(`loi/${input}`))).toEqual({ status: 1, wrote: [] });
  });
});

/** `E15` but not `E151`; a line `4` but not `14`. */
function wordOf(cell: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9])${cell}(?![0-9])`);
}

/** The row of `E15`, the line of `4`. */
function rowOf(cell: string): string {
  return cell.replace(/^[A-Z]+/, '').split(':')[0]!;
}
