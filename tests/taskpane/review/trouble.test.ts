import { vi } from '../../../src/locale/vi';
import { waysOut, type Trouble } from '../../../src/taskpane/review/trouble';

const trouble = (during: Trouble['during'], code: string, report?: string): Trouble => ({
  during,
  failure: { code, params: {}, ...(report === undefined ? {} : { report }) },
});

test.each([
  ['write', 'workbook.edited-since', ['keep-copy', 'overwrite']],
  ['write', 'workbook.sheet-protected', ['beside', 'new-workbook']],
  ['write', 'workbook.structure-protected', ['new-workbook']],
  ['write', 'workbook.read-only', ['new-workbook']],
  ['write', 'workbook.changed-meanwhile', ['review-again']],
  ['write', 'workbook.cell-editing', ['retry']],
  ['run', 'workbook.excel-busy', ['retry']],
  ['run', 'workbook.excel-failed', ['retry', 'report']],
  ['undo', 'workbook.sheet-protected', ['retry', 'report']],
  ['rules', 'taskpane.unexpected', ['retry', 'report']],
] as const)('during “%s” the way out of %s is %j', (during, code, ways) => {
  expect(waysOut(trouble(during, code))).toEqual(ways);
});

test('what passes by itself but carries a report can be reported too', () => {
  expect(waysOut(trouble('run', 'workbook.excel-busy', 'at x'))).toEqual(['retry', 'report']);
});

test('every failure with ways out of its own has a sentence', () => {
  const codes = ['edited-since', 'sheet-protected', 'structure-protected', 'read-only', 'changed-meanwhile'];
  for (const code of codes) expect(vi).toHaveProperty([`workbook.${code}`]);
});
