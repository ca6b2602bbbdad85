import fc from 'fast-check';
import { PACKS } from '../../src/rules/packs';
import type { RuleSet } from '../../src/rules/rule-set';
import { ruleSheets } from '../../src/reports/rules/rule-sheets';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import { describeWith } from '../support/tool';
import { anyRules } from './support/any-rules';
import { gridsIn, hollow, read } from './support/grids';
import { printedByLibreOffice, savedByLibreOffice } from './support/libreoffice';

jest.setTimeout(180_000);

const packs = PACKS as unknown as readonly RuleSet[];

/** Several rule sets in one workbook, so that LibreOffice starts once: their sheets are told apart by numbers. */
async function together(all: readonly RuleSet[]): Promise<Uint8Array> {
  const book = createXlsx();
  await book.write({ documents: all.flatMap((rules) => ruleSheets(rules, 'vi')), ours: [] });
  return book.bytes();
}

describeWith('soffice', 'rules that LibreOffice opened and saved', () => {
  it('read the same', async () => {
    const random = fc.sample(anyRules, { seed: 21, numRuns: 6 });
    const all = [...packs, ...random.map((rules, index) => ({ ...rules, id: `bat-ky-${index}` }))];
    const grids = await gridsIn(savedByLibreOffice(await together(all)));
    expect(grids).toHaveLength(2 * all.length);
    for (const rules of all) {
      const again = read(hollow(rules), grids);
      expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(again.json).toStrictEqual(rules);
    }
  });

  it('print the criteria of Quảng Thành on one A4 page across', async () => {
    const [criteria] = ruleSheets(packs[0]!, 'vi');
    const book = createXlsx();
    await book.write({ documents: [criteria!], ours: [] });
    const { pages, width, height } = printedByLibreOffice(book.bytes());
    expect(pages).toBe(1);
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  });
});

it('letters of 12 points are printed with at least 8', () => {
  // A4 across, 252 mm between its margins, at 90 pixels an inch; a column of w characters has 7 w + 5 pixels
  const room = (252 / 25.4) * 90;
  for (const document of packs.flatMap((rules) => ruleSheets(rules, 'vi'))) {
    const pixels = document.widths.reduce((sum, width) => sum + 7 * width + 5, 0);
    expect(document.print).toMatchObject({ orientation: 'landscape' });
    expect(document.print.paper).toBeUndefined();
    expect((12 * room) / pixels).toBeGreaterThanOrEqual(8);
  }
});
