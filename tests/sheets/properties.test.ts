import fc from 'fast-check';
import pack from '../../packs/quang-thanh-2021.json';
import type { Problem } from '../../src/engine/problem';
import { isCode, say } from '../../src/locale/catalogue';
import type { Field, RuleSet } from '../../src/rules/rule-set';
import type { Grid, GridCell } from '../../src/sheets/grid';
import { readChoices } from '../../src/sheets/choices';
import { readPopulations } from '../../src/sheets/read-populations';
import { readNumber } from '../../src/sheets/values/read-number';
import { read, rulesOf, sheet, values } from './support';

const RULES = pack as RuleSet;
const people = RULES.populations.find(({ id }) => id === 'ca_nhan')!;
const HEADINGS = people.fields.map(({ title }) => title);

const word = fc.constantFrom(
  ...HEADINGS,
  'STT', 'Đợt 1', 'Được giao', 'Hoàn thành', 'I', 'II.', 'I. Văn phòng', 'A. Khối', '1. Tổ', 'Tổng cộng', 'Cộng',
  'TM. ỦY BAN', 'Người lập biểu', 'Huế, ngày … tháng … năm 2021', 'Nguyễn Văn An', 'nguyễn văn  ân', 'x', 'có',
  'không', '-', '…', 'KP', '29.835', '1.234,5', '36,4%', '5,8‰', '31/02/2021', '1/2/21', 'Tốt', 'tôt', 'HTXSNV',
  'Nhóm đối tượng', 'Loại quyết định', 'Danh hiệu', 'chọn', 'ldtt', 'A | B', 'Chủ tịch', '(1)', '2', ' \u00a0', '',
); // prettier-ignore
const cell: fc.Arbitrary<GridCell | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 6, arbitrary: word.map((value) => ({ value })) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 50_000 }).map((value) => ({ value })) },
  fc.double().map((value) => ({ value })),
  fc.string({ unit: 'grapheme' }).map((value) => ({ value })),
  fc.boolean().map((value) => ({ value })),
  fc.record({
    value: fc.constantFrom(null, 0, '', 44_515, 0.98),
    format: fc.constantFrom('dd/mm/yyyy', '0%', 'General', '[', '"', 'h:mm', '\\'),
    formula: fc.constantFrom('A1', ''),
  }),
  fc.constant({ value: null, error: '#N/A' }),
);
const index = fc.integer({ min: -1, max: 14 });
const grid: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.constantFrom('Cá nhân', 'Tập thể', 'Sheet1', 'Sheet2', 'ca_nhan.csv', 'Hội đồng'),
  visibility: fc.constantFrom('visible', 'visible', 'hidden', 'veryHidden'),
  source: fc.constantFrom('workbook', 'workbook', 'csv'),
  rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 14 }),
  merges: fc.array(fc.record({ top: index, left: index, bottom: index, right: index }), { maxLength: 4 }),
  hiddenRows: fc.uniqueArray(index, { maxLength: 3 }).map((rows) => new Set(rows)),
  hiddenColumns: fc.uniqueArray(index, { maxLength: 3 }).map((columns) => new Set(columns)),
});
/** A grid that begins with a real header, so that what follows is read as rows. */
const headed = grid.map((one): Grid => ({
  ...one,
  sheet: 'Cá nhân',
  rows: [HEADINGS.map((value) => ({ value })), ...one.rows],
}));

function expectWorded(problems: readonly Problem[]): void {
  for (const { code, params } of problems) {
    if (!isCode(code)) throw new Error(`no sentence for ${code}`);
    for (const language of ['vi', 'en'] as const)
      expect(say(language, code, params)).not.toMatch(/\{[a-z]\w*\}/i);
  }
}

test('no grid makes the reader throw, every row answers for every field, every problem has its sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(grid, headed), { maxLength: 3 }), (grids) => {
      const { tables, problems } = readPopulations(grids, RULES);
      expect(tables.map((table) => table.population)).toEqual(['tap_the', 'ca_nhan']);
      for (const table of tables) {
        for (const [field] of table.fields) {
          expect(values(table, field)).toHaveLength(table.rowCount);
          for (let row = 0; row < table.rowCount; row++) {
            table.writtenOf(field, row);
            const at = table.cellOf(field, row);
            if (at) expect(at.cell).toMatch(/^[A-Z]+\d+$|^\d+:\d+$/);
          }
        }
      }
      expectWorded(problems);
      for (const one of grids) expectWorded(readChoices(one, RULES).problems);
    }),
    { numRuns: 200 },
  );
});

/** Digits that count: without leading zeros of the whole and trailing zeros of the decimals. */
function significantDigits(value: number): string {
  return (value.toExponential().split('e')[0] ?? '').replace(/\D/g, '').replace(/0+$/, '');
}

function standsIn(digits: string, text: string): boolean {
  let at = 0;
  for (const character of text) if (character === digits[at]) at++;
  return at === digits.length;
}

test('the digits of every number read from text stand in the text in that order', () => {
  const piece = fc.constantFrom(
    '0', '1', '2', '3', '5', '9', '000', '835', '.', ',', '%', '‰', '-', '+', ' ', '\u00a0', '−', 'tấn', '/', '…',
  ); // prettier-ignore
  const unit = fc.constantFrom(undefined, '%', '‰', 'tấn', 'điểm');
  let certain = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), unit, fc.constantFrom('.', ','), (pieces, name, mark) => {
      const text = pieces.join('');
      const field: Field = { id: 'f', title: 'F', type: 'number', ...(name !== undefined && { unit: name }) };
      let reported = 0;
      const value = readNumber({ value: text }, field, mark, () => reported++);
      // a value, or exactly one reason why there is none
      expect(reported).toBe(Number.isNaN(value) ? 1 : 0);
      if (Number.isNaN(value)) return;
      certain++;
      expect([text, standsIn(significantDigits(value), text)]).toEqual([text, true]);
      expect(value < 0).toBe(/^[-−]/.test(text.trim()) && value !== 0);
    }),
    { seed: 20210120, numRuns: 5_000 },
  );
  expect(certain).toBeGreaterThan(250);
});

test('putting the rows of a sheet in another order puts the rows that are read in that order', () => {
  const rules = rulesOf([
    { id: 'd', title: 'Điểm', type: 'number', unit: '%' },
    { id: 'n', title: 'Ngày', type: 'date' },
    { id: 'sk', title: 'Sáng kiến', type: 'flag' },
    { id: 'cv', title: 'Chức vụ' },
  ]);
  const header = ['STT', 'Họ và tên', 'Điểm', 'Ngày', 'Sáng kiến', 'Chức vụ'];
  const row = fc.tuple(
    fc.constantFrom(1, 2, null),
    fc.constantFrom(5, '36,4', '29.835', 'tám', '…', null, { value: 0.5, format: '0%' }),
    fc.constantFrom('1/2/2021', { value: 44_515, format: 'd/m/yyyy' }, 44_515, null),
    fc.constantFrom('x', null, 'có'),
    fc.constantFrom('Chủ tịch', 'Công chức', null),
  );
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      (cells, order) => {
        const rows = cells.map(([stt, ...rest], i) => [stt, `Người ${String.fromCharCode(65 + i)}`, ...rest]);
        const moved = rows
          .map((one) => ({ one, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const before = read(rules, sheet('Người', [header, ...rows]));
        const after = read(rules, sheet('Người', [header, ...moved]));
        const place = moved.map((one) => rows.indexOf(one));
        for (const { id } of rules.populations[0]!.fields) {
          const expected = values(before.table, id);
          expect(values(after.table, id)).toEqual(place.map((row) => expected[row]));
        }
        const told = (problems: readonly Problem[]): string[] =>
          problems.map(({ code, key, column }) => `${code} ${key?.['ten'] ?? ''} ${column ?? ''}`).sort();
        expect(told(after.problems)).toEqual(told(before.problems));
      },
    ),
  );
});
