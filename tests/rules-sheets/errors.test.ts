import { isCode, say } from '../../src/locale/catalogue';
import { PACKS } from '../../src/rules/packs';
import type { RuleSet } from '../../src/rules/rule-set';
import { validateRules } from '../../src/rules/validate';
import type { Grid, GridCell } from '../../src/sheets/grid';
import { addressOf, edited, gridsOf, placeOf, read, type Place } from './support/grids';

const [quangThanh, cumMau, capXa] = PACKS as unknown as readonly [RuleSet, RuleSet, RuleSet];

type At = Parameters<typeof placeOf> extends [unknown, ...infer Rest] ? Rest : never;

/** All problems of rules whose sheets have these cells, as `sheet!cell code`, and the sentences. */
function told(rules: RuleSet, cells: readonly (readonly [At, GridCell | undefined])[]) {
  let grids: Grid[] = gridsOf(rules);
  const places = cells.map(([at]) => placeOf(grids, ...at));
  cells.forEach(([, cell], index) => (grids = edited(grids, places[index]!, cell)));
  const sheets = read(rules, grids);
  const problems = [
    ...sheets.problems,
    ...validateRules(sheets.json).problems.flatMap((problem) => sheets.placed(problem)),
  ].filter(({ severity }) => severity === 'error');
  for (const { code, params } of problems)
    for (const language of ['vi', 'en'] as const) {
      expect(isCode(code)).toBe(true);
      if (isCode(code)) expect(say(language, code, params)).not.toMatch(/\{\w+\}/);
    }
  return { places, problems, codes: problems.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`) };
}

const at = ({ sheet, ...place }: Place): string => `${sheet}!${addressOf({ sheet, ...place })}`;

const MAX: At = ['Tiêu chí', 'ca_nhan', 'd2_sang_kien', 'Điểm tối đa'];

describe('an error in a cell is told with that cell', () => {
  it.each<[string, RuleSet, At, GridCell | undefined, string]>([
    ['a text for points', quangThanh, MAX, { value: 'năm' }, 'sheets.rules-number'],
    ['a number of two readings', quangThanh, MAX, { value: '1.234' }, 'sheets.rules-number-unclear'],
    ['an error value', quangThanh, MAX, { value: null, error: '#N/A' }, 'sheets.rules-cell-error'],
    ['a date', quangThanh, MAX, { value: 44_256, format: 'dd/mm/yyyy' }, 'sheets.rules-date'],
    [
      'a method that does not exist',
      quangThanh,
      ['Tiêu chí', 'ca_nhan', 'd2_sang_kien', 'Cách tính'],
      { value: 'Bốc thăm' },
      'sheets.rules-choice',
    ],
    [
      'no method',
      quangThanh,
      ['Tiêu chí', 'ca_nhan', 'd2_sang_kien', 'Cách tính'],
      undefined,
      'sheets.rules-method-missing',
    ],
    [
      'a column that the method does not use',
      quangThanh,
      ['Tiêu chí', 'ca_nhan', 'd2_sang_kien', 'Kế hoạch'],
      { value: 5 },
      'sheets.rules-not-here',
    ],
    [
      'a level that jumps',
      quangThanh,
      ['Tiêu chí', 'ca_nhan', 'd1_nhiem_vu', 'Cấp'],
      { value: 3 },
      'sheets.rules-level',
    ],
    [
      'a population that is named twice',
      quangThanh,
      ['Tiêu chí', 'ca_nhan', 'ca_nhan', 'Mã'],
      { value: 'tap_the' },
      'sheets.rules-population-twice',
    ],
    [
      'a name in the details that the method does not have',
      cumMau,
      ['Tiêu chí', 'don_vi', 'thu_ns', 'Chi tiết'],
      { value: 'Mỗi bước: 1%\nMỗi bước trừ: 0,5\nThang điểm: 1; 2' },
      'sheets.rules-label-unknown',
    ],
    [
      'a line without a name',
      cumMau,
      ['Tiêu chí', 'don_vi', 'thu_ns', 'Chi tiết'],
      { value: 'Mỗi bước: 1%\nMỗi bước trừ: 0,5\nvà thế' },
      'sheets.rules-line',
    ],
    [
      'a line that stands twice',
      cumMau,
      ['Tiêu chí', 'don_vi', 'thu_ns', 'Chi tiết'],
      { value: 'Mỗi bước: 1%\nMỗi bước: 2%\nMỗi bước trừ: 0,5' },
      'sheets.rules-label-twice',
    ],
    [
      'a comma that may part decimals or arguments',
      cumMau,
      ['Tiêu chí', 'don_vi', 'khieu_to', 'Thực hiện, điều kiện'],
      { value: 'min(1,5)' },
      'expression.comma-unclear',
    ],
    [
      'a share that is none',
      quangThanh,
      ['Danh hiệu', 'ca_nhan', 'cstdcs', 'Điều kiện, cách tính', 3],
      { value: 'Tỷ lệ: mười lăm\nTính trên người đạt: ldtt' },
      'rules.bad-share',
    ],
    [
      'a part that does not exist',
      quangThanh,
      ['Danh hiệu', 'ca_nhan', 'cstdcs', 'Phần', 3],
      { value: 'Hạn mức' },
      'sheets.rules-choice',
    ],
    [
      'an unknown name in a condition',
      quangThanh,
      ['Danh hiệu', 'ca_nhan', 'khong_ky_luat', 'Điều kiện, cách tính'],
      { value: 'ki_luat == "khong"' },
      'expression.unknown-name-similar',
    ],
    [
      'a title that does not exist',
      capXa,
      ['Danh hiệu', 'ca_nhan', 'giay_khen', 'Chi tiết'],
      { value: 'Phải có: ldtx' },
      'rules.unknown-title',
    ],
    [
      'a parameter that is missing',
      quangThanh,
      ['Tiêu chí', 'ca_nhan', 'd2_nhiem_vu', 'Kế hoạch'],
      undefined,
      'rules.missing-key',
    ],
    [
      'an id that is none',
      quangThanh,
      ['Tiêu chí', 'ca_nhan', 'd2_sang_kien', 'Mã'],
      { value: 'sáng kiến' },
      'rules.bad-id',
    ],
  ])('%s', (_, rules, where, cell, code) => {
    const { places, codes } = told(rules, [[where, cell]]);
    expect(codes).toContain(`${at(places[0]!)} ${code}`);
  });

  it('and nothing else is told where one cell is wrong', () => {
    expect(told(quangThanh, [[MAX, { value: 'năm' }]]).problems).toHaveLength(1);
    const formula: At = ['Tiêu chí', 'don_vi', 'khieu_to', 'Thực hiện, điều kiện'];
    expect(told(cumMau, [[formula, { value: 'min(1,5)' }]]).problems).toHaveLength(1);
  });

  it('several errors on both sheets are told together', () => {
    const { places, codes } = told(quangThanh, [
      [MAX, { value: 'năm' }],
      [['Tiêu chí', 'tap_the', 'd1_chi_tieu', 'Thực hiện, điều kiện'], { value: 'd1_dat >' }],
      [['Danh hiệu', 'tap_the', 'co_cstdcs', 'Điều kiện, cách tính'], { value: 'so_cstdcs >= "một"' }],
      [['Danh hiệu', 'ca_nhan', 'cstdcs', 'Phần', 3], { value: 'Hạn mức' }],
    ]);
    for (const place of places) expect(codes.join('\n')).toContain(`${at(place)} `);
    expect(codes).toHaveLength(4);
  });

  it('a column whose heading is gone is named, and nothing of the sheet is taken', () => {
    const grids = gridsOf(quangThanh).map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => row.map((cell) => (cell?.value === 'Kế hoạch' ? { value: 'KH' } : cell))),
    }));
    const { problems, json } = read(quangThanh, grids);
    expect(problems).toMatchObject([{ code: 'sheets.rules-column-missing', sheet: 'Tiêu chí', cell: 'A5' }]);
    expect(json).toBe(quangThanh);
  });

  it('a population whose row was deleted is told, not emptied', () => {
    const grids = gridsOf(quangThanh).map((grid) => ({
      ...grid,
      rows: grid.rows.filter((row) => !row.some((cell) => cell?.value === 'tap_the')),
    }));
    const codes = read(quangThanh, grids).problems.map(({ code }) => code);
    expect(codes).toContain('sheets.rules-population-gone');
    expect(codes).toContain('sheets.rules-no-population');
  });
});

describe('whose sheets count', () => {
  it('a sheet called Tiêu chí that somebody made himself is none of ours', () => {
    const own = gridsOf(quangThanh).map((grid) => ({ ...grid, rows: grid.rows.slice(3) }));
    expect(read(quangThanh, own)).toMatchObject({ problems: [], sheets: [], taken: [], json: quangThanh });
  });

  it('sheets of another rule set are passed over, and told', () => {
    const { json, problems, taken, sheets } = read(cumMau, gridsOf(quangThanh));
    expect(json).toBe(cumMau);
    expect(taken).toEqual([]);
    expect(sheets).toEqual(['Tiêu chí', 'Danh hiệu']);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['sheets.rules-of-others', 'warning'],
      ['sheets.rules-of-others', 'warning'],
    ]);
  });

  it('beside a copy the sheet with the plain name counts', () => {
    const [criteria, titles] = gridsOf(quangThanh);
    const place = placeOf([criteria!], ...MAX);
    const [changed] = edited([criteria!], place, { value: 1 });
    const copy = { ...changed!, sheet: 'Tiêu chí (bản sửa)' };
    expect(read(quangThanh, [copy, criteria!, titles!]).json).toBe(quangThanh);
  });

  it('of two copies without it none counts', () => {
    const [criteria] = gridsOf(quangThanh);
    const copies = ['Tiêu chí (2)', 'Tiêu chí (3)'].map((sheet) => ({ ...criteria!, sheet }));
    expect(read(quangThanh, copies).problems.map(({ code }) => code)).toEqual(['sheets.rules-several']);
  });
});
