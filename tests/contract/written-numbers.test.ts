import type { Field, RuleSet } from '../../src/rules/rule-set';
import { readNumber } from '../../src/sheets/values/read-number';
import { decideRows } from '../support/decide';

describe('written ratios (domain.md §8.8 item 6)', () => {
  const rules = (formula: string, unit: string): RuleSet => ({
    format: 'binh-xet/1',
    id: 'ti-le',
    title: 'Tỷ lệ',
    populations: [
      {
        id: 'xa',
        title: 'Xã',
        key: ['ten'],
        fields: [
          { id: 'ten', title: 'Tên', type: 'text' },
          { id: 'tỉ_lệ', title: 'Tỷ lệ', type: 'number', unit },
          { id: 'số', title: 'Số', type: 'number' },
        ],
        columns: [{ id: 'kết_quả', title: 'Kết quả', formula }],
      },
    ],
  });
  const valueOf = (formula: string, unit: string, cells: Record<string, number>) =>
    decideRows(rules(formula, unit), { xa: [{ ten: 'A', ...cells }] }).populations['xa']!.rows[0]!.values[
      'kết_quả'
    ];

  it('5.8‰ of 10000 is 58', () => {
    expect(valueOf('5.8‰ * số', '%', { số: 10000 })).toBeCloseTo(58, 9);
  });

  it.each([
    ['tỉ_lệ >= 99.5%', '%', 99.5, true],
    ['tỉ_lệ >= 99.5%', '%', 99.49, false],
    ['tỉ_lệ == 5.8‰', '‰', 5.8, true],
    ['tỉ_lệ >= 0.58%', '‰', 5.8, true],
    ['tỉ_lệ >= 70% and số > 0', '%', 70, true],
    ['70% <= tỉ_lệ < 80%', '%', 79.9, true],
    ['70% <= tỉ_lệ < 80%', '%', 80, false],
  ])('%s of a value in %s that is %d: %s', (formula, unit, value, answer) => {
    expect(valueOf(formula, unit, { tỉ_lệ: value, số: 1 })).toBe(answer);
  });
});

describe('written numbers (domain.md §8.8 item 6)', () => {
  it.each([
    ['5,8‰', '‰', 5.8],
    ['99,5%', '%', 99.5],
    ['10.000 tấn', 'tấn', 10000],
    ['12,11', 'tiêu chí/xã', 12.11],
    ['1.234,5', 'tấn', 1234.5],
    ['05', 'trường', 5],
  ])('%s in a field in %s is %d', (text, unit, value) => {
    const reports: string[] = [];
    const field: Field = { id: 'x', title: 'X', type: 'number', unit };
    expect(readNumber({ value: text }, field, ',', (_, code) => reports.push(code))).toBe(value);
    expect(reports).toEqual([]);
  });

  it('a cell formatted 0% that holds 0.98 is held as 98', () => {
    const field: Field = { id: 'x', title: 'X', type: 'number', unit: '%' };
    expect(readNumber({ value: 0.98, format: '0%' }, field, ',', () => undefined)).toBe(98);
  });
});
