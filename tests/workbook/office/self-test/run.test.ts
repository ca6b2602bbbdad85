/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { FAILURE } from '../../../../excel-host/dispatch/protocol';
import { refuseContent } from '../../../../src/workbook/office/self-test/blank-workbook';
import type { Check } from '../../../../src/workbook/office/self-test/check';
import { tell } from '../../../../src/workbook/office/self-test/ask';
import { tryWhileEditing } from '../../../../src/workbook/office/self-test/editing-check';
import { reportText } from '../../../../src/workbook/office/self-test/report-text';
import { runChecks } from '../../../../src/workbook/office/self-test/run-checks';
import { excel } from '../../../excel-host/support/excel';

const check = (id: string, run: Check['run'], more: Partial<Check> = {}): Check => ({ id, run, ...more });
const quiet = { onProgress: () => undefined, isStopped: () => false };

describe('the test runs on a blank workbook only', () => {
  test('empty sheets are blank, hidden ones too', async () => {
    const host = excel();
    host.workbook.addSheet('Ẩn').visibility = 'Hidden';
    expect(await refuseContent()).toBeUndefined();
  });

  test('anything in a cell is content, and the place is told', async () => {
    const host = excel();
    host.workbook.addSheet('Ẩn').visibility = 'VeryHidden';
    host.user.type('Ẩn', 'C5', 'x');
    const refusal = await refuseContent();
    expect(refusal).toMatchObject({ why: 'not-blank', what: expect.stringMatching(/Ẩn'?!.*C\$?5/) });
  });

  test('so is a name', async () => {
    excel();
    await tell(({ workbook }) => void workbook.names.add('DiemChuan', '=5'));
    expect(await refuseContent()).toEqual({ why: 'not-blank', what: 'DiemChuan' });
  });

  test('and a read-only workbook is refused', async () => {
    const host = excel();
    host.workbook.readOnly = true;
    expect(await refuseContent()).toEqual({ why: 'read-only' });
  });
});

describe('a run', () => {
  test('tells what differs, what failed and what took too long, and goes on', async () => {
    const host = excel();
    const checks = [
      check('a.differs', () => Promise.resolve('one'), { expected: 'two' }),
      check('a.fails', ({ second }) =>
        tell(({ workbook }) => workbook.worksheets.getItem(second).activate()).then(() => 'done'),
      ),
      check('a.hangs', () => new Promise(() => undefined), { expected: 'an answer' }),
      check('a.noted', () => Promise.resolve('something')),
    ];
    const outcomes = await runChecks({ ...quiet, checks, patienceMs: 20 });
    expect(outcomes.map(({ id, got, verdict }) => [id, got, verdict])).toEqual([
      ['a.differs', 'one', 'differs'],
      ['a.fails', 'error ItemNotFound', 'noted'],
      ['a.hangs', 'no answer within 0.02 s', 'differs'],
      ['a.noted', 'something', 'noted'],
    ]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('takes away whatever a check leaves: sheets that are very hidden, or protected', async () => {
    const host = excel();
    const leave = check('a.leaves', async ({ sheet, second }) => {
      await tell(({ workbook }) => {
        workbook.worksheets.add(second).visibility = 'VeryHidden';
        workbook.worksheets.getItem(sheet).protection.protect();
      });
      return 'left';
    });
    await runChecks({ ...quiet, checks: [leave] });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('can be stopped, and tells its progress', async () => {
    excel();
    const told: string[] = [];
    const checks = ['a', 'b', 'c'].map((id) => check(id, () => Promise.resolve('x')));
    const outcomes = await runChecks({
      checks,
      onProgress: (done, { id }) => void told.push(`${done} ${id}`),
      isStopped: () => told.length === 2,
    });
    expect(told).toEqual(['0 a', '1 b']);
    expect(outcomes).toHaveLength(2);
  });

  test('expects the limits of Excel on the web only there', async () => {
    const limited = check('a', () => Promise.resolve('done'), { expectedOnWeb: 'TooLarge' });
    const verdicts: string[] = [];
    for (const platform of ['OfficeOnline', 'PC'] as const) {
      excel({ platform });
      const [outcome] = await runChecks({ ...quiet, checks: [limited] });
      verdicts.push(outcome?.verdict ?? '');
    }
    expect(verdicts).toEqual(['differs', 'noted']);
  });
});

describe('the step by hand', () => {
  test('a request is refused while a cell is edited, and one that waits is carried out after Enter', async () => {
    const host = excel();
    const seconds: number[] = [];
    host.editing.begin();
    const outcomes = await tryWhileEditing({
      onWait: (left) => void seconds.push(left),
      onEnter: () => void setTimeout(() => host.editing.end(), 5),
      pause: () => Promise.resolve(),
    });
    expect(seconds).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(outcomes.map(({ got, verdict }) => `${got} ${verdict}`)).toEqual([
      'InvalidOperationInCellEditMode as-expected',
      'done as-expected',
    ]);
    expect(FAILURE.cellEditMode).toBe(5004);
  });

  test('where nobody edits a cell, the report says that it was not refused', async () => {
    excel();
    const steps = { onWait: () => undefined, onEnter: () => undefined, pause: () => Promise.resolve() };
    const [first] = await tryWhileEditing(steps);
    expect(first).toMatchObject({ got: 'done', verdict: 'differs' });
  });
});

test('the report is plain text with a line for each check, and what was expected where that differs', () => {
  const text = reportText(
    { version: '9.8.7', when: new Date('2026-11-21T01:02:03Z'), facts: [['platform', 'PC']] },
    [
      { id: 'a', expected: '1', got: '1', verdict: 'as-expected', milliseconds: 1.4 },
      { id: 'b', expected: '1', got: '2', note: 'why', verdict: 'differs', milliseconds: 20 },
    ],
  );
  expect(text.split('\n')).toEqual([
    'Bình Xét 9.8.7: self-test of 2026-11-21T01:02:03.000Z',
    'platform: PC',
    '2 checks: 1 as expected, 1 different, 0 noted, 0 not tried',
    '',
    'ok      a | got 1 | 1 ms',
    'DIFFERS b | got 2 | expected 1 | why | 20 ms',
    '',
  ]);
});
