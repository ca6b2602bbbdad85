/** @jest-environment ./excel-host/transports/jest-environment.ts */
import fc from 'fast-check';
import { rulesOnSheets } from '../../../src/app/rules-on-sheets';
import { writeRules } from '../../../src/app/write-rules';
import { PACKS } from '../../../src/rules/packs';
import type { RuleSet } from '../../../src/rules/rule-set';
import { readRuleSheets } from '../../../src/sheets/rules/read-rule-sheets';
import { excel } from '../../excel-host/support/excel';
import { anyRules } from '../../rules-sheets/support/any-rules';
import { hollow } from '../../rules-sheets/support/grids';
import { pane } from './support/failing-write';
import { refusalOf } from './support/refusal';
import { sheetNames } from './support/results';

const VI = { language: 'vi' } as const;
const [pack] = PACKS as unknown as readonly [RuleSet];
const SHEETS = ['Tiêu chí', 'Danh hiệu'];
/** The most points of the last criterion of Quảng Thành. */
const MAX = 'E25';

const onSheets = async (rules: unknown = pack) => rulesOnSheets(rules, { workbook: pane(), files: [] });

describe('rules on the sheets of Excel', () => {
  test('are read as they were written, whatever texts and numbers they hold', async () => {
    for (const rules of [pack, ...fc.sample(anyRules, { seed: 31, numRuns: 8 })]) {
      excel();
      await writeRules(pane(), rules, VI);
      const grids = await pane().read({ sheets: SHEETS });
      const again = readRuleSheets(hollow(rules), grids);
      expect(again.problems).toEqual([]);
      expect(again.json).toStrictEqual(rules);
    }
  });

  test('count with what somebody types into them', async () => {
    const host = excel();
    await writeRules(pane(), pack, VI);
    expect(await onSheets()).toMatchObject({ json: pack, changedBy: [], blocked: false });
    host.user.type('Tiêu chí', MAX, '7');
    const { json, changedBy } = await onSheets();
    expect((json as RuleSet).populations[1]!.criteria![1]).toMatchObject({ children: { 4: { max: 7 } } });
    expect(changedBy).toEqual(SHEETS);
  });

  test('are kept as a copy where they were edited and are written anew, and the new ones count', async () => {
    const host = excel();
    await writeRules(pane(), pack, VI);
    host.user.type('Tiêu chí', MAX, '7');
    expect(await refusalOf(writeRules(pane(), pack, VI))).toMatchObject({ code: 'workbook.rules-there' });
    const { names, copies } = await writeRules(pane(), pack, { ...VI, edited: 'copy' });
    expect(names).toEqual(SHEETS);
    expect(copies).toEqual(['Tiêu chí (bản đã sửa)']);
    expect((await onSheets()).json).toBe(pack);
    await pane().undo();
    expect(sheetNames(host.workbook)).toEqual(['Sheet1', ...SHEETS]);
    expect((await onSheets()).changedBy).toEqual(SHEETS);
  });

  test('are written although data that was read has changed since: they were not made from it', async () => {
    const host = excel();
    host.user.type('Sheet1', 'A1', 'một');
    const workbook = pane();
    await workbook.read({ sheets: ['Sheet1'], formulas: true });
    host.user.type('Sheet1', 'A1', 'hai');
    expect((await writeRules(workbook, pack, VI)).names).toEqual(SHEETS);
  });
});
