import fc from 'fast-check';
import type { Criterion, Field, Population, RuleSet } from '../../src/rules/rule-set';
import { fieldsOf } from '../../src/rules/fields';
import type { Grid } from '../../src/sheets/grid';
import { readPopulations } from '../../src/sheets/read-populations';
import { sheet, values, type Written } from './support';

/** A population of some units, with what stands in each cell, apart from how it is laid out. */
interface Case {
  readonly rules: (layout: NonNullable<Population['layout']>) => RuleSet;
  readonly units: readonly string[];
  /** Field → the cell of each unit. */
  readonly cells: ReadonlyMap<string, readonly Written[]>;
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
  readonly stages: readonly string[];
  readonly numbering: 'none' | 'column' | 'title';
  readonly merged: boolean;
}
interface Section {
  readonly title: string;
  readonly leaves: readonly { readonly id: string; readonly code: string; readonly title: string }[];
}

const UNITS = ['Xã An Bình', 'Xã Bình Minh', 'Phường Hoà Thuận', 'Thị trấn Tân Kỳ', 'Xã Yên Lâm'];
const SECTIONS = ['Phát triển kinh tế', 'Xây dựng Đảng', 'Công tác thi đua'];
const TITLES = [
  ['Thu ngân sách', 'Sản lượng lúa (tấn)', 'Giảm nghèo'],
  ['Kết nạp đảng viên', 'Kiểm tra, giám sát', 'Dân vận khéo'],
  ['Phong trào', 'Sáng kiến', 'Báo cáo'],
];
const STAGES = [
  { id: 'self', title: 'Tự chấm' },
  { id: 'cross', title: 'Chấm chéo' },
  { id: 'appraised', title: 'Thẩm định' },
];
const FIELDS: readonly Field[] = [
  { id: 'ho', title: 'Số hộ', type: 'number' },
  { id: 'ngheo', title: 'Tỷ lệ hộ nghèo', type: 'number', unit: '%' },
  { id: 'ky_luat', title: 'Kỷ luật', type: 'flag' },
  { id: 'ngay', title: 'Ngày đăng ký', type: 'date', required: true },
  { id: 'nguoi', title: 'Người phụ trách', type: 'text' },
  {
    id: 'muc_do',
    title: 'Mức độ hoàn thành',
    type: 'level',
    levels: [
      { id: 'ht', title: 'Hoàn thành' },
      { id: 'xs', title: 'Xuất sắc' },
    ],
  },
];

function cellOf(field: Pick<Field, 'type'>): fc.Arbitrary<Written> {
  switch (field.type) {
    case 'number':
      return fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 0, max: 400 }).map((n) => n / 4) },
        fc.constantFrom('36,4', '8/10', 'KP', '…', '1.234,5', 'tám', { value: 0.125, format: '0.0%' }, null),
      );
    case 'flag':
      return fc.constantFrom('x', 'x', 'có', 'không', null);
    case 'date':
      return fc.constantFrom('15/11/2021', { value: 44_515, format: 'd/m/yyyy' }, '31/02/2021', 44_515, null);
    case 'level':
      return fc.constantFrom('Hoàn thành', 'xuất sắc', 'Xuất xắc', null);
    case 'text':
      return fc.constantFrom('Ông Ba', 'Bà Tư', ' Ông  Ba', null);
  }
}

const population: fc.Arbitrary<Case> = fc
  .record({
    units: fc.shuffledSubarray(UNITS, { minLength: 1 }),
    fields: fc.shuffledSubarray([...FIELDS]),
    chosen: fc.uniqueArray(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), {
      minLength: 2,
      selector: ([section, leaf]) => section * 3 + leaf,
    }),
    stages: fc.shuffledSubarray(STAGES, { minLength: 1 }),
    numbering: fc.constantFrom('none' as const, 'column' as const, 'title' as const),
    merged: fc.boolean(),
  })
  .chain(({ units, fields, chosen, stages, numbering, merged }) => {
    const sections = SECTIONS.flatMap((title, s): Section[] => {
      const leaves = chosen.filter(([section]) => section === s).map(([, leaf]) => leaf);
      const named = leaves.map((leaf, i) => ({
        id: `c${s}${leaf}`,
        code: `${['I', 'II', 'III'][s]!}.${i + 1}`,
        title: TITLES[s]![leaf]!,
      }));
      return named.length > 0 ? [{ title, leaves: named }] : [];
    });
    const criteria = sections.map(({ title, leaves }, i): Criterion => {
      const children = leaves.map((leaf): Criterion => ({ ...leaf, max: 10, method: { kind: 'given' } }));
      return { id: `s${i}`, title, children };
    });
    const rules: Case['rules'] = (layout) => ({
      format: 'binh-xet/1',
      id: 'thu',
      title: 'Thử',
      populations: [
        {
          id: 'xa',
          title: 'Đơn vị',
          layout,
          key: ['ten'],
          fields: [{ id: 'ten', title: 'Tên đơn vị', type: 'text', required: true }, ...fields],
          criteria,
          review: { stages: STAGES, use: 'last' },
        },
      ],
    });
    const held = stages.map(({ id }) => id);
    const all = fieldsOf(rules('rows').populations[0]!).filter(
      ({ id, stageOf }) => id !== 'ten' && (stageOf === undefined || held.includes(stageOf.stage)),
    );
    const rows = fc.tuple(
      ...all.map((field) => fc.array(cellOf(field), { minLength: units.length, maxLength: units.length })),
    );
    return rows.map((written): Case => {
      const cells = new Map(all.map(({ id }, i) => [id, written[i]!]));
      return { rules, units, cells, fields, sections, stages: held, numbering, merged };
    });
  });

const stageTitle = (id: string): string => STAGES.find((stage) => stage.id === id)!.title;
const letter = (column: number): string => String.fromCharCode(65 + column);

/** Its number in a column of its own, in front of its title, or nowhere. */
function labels(one: Case, code: string, title: string): Written[] {
  if (one.numbering === 'column') return [code, title];
  return [null, one.numbering === 'title' ? `${code}. ${title}` : title];
}

function rowsOf(one: Case): Grid[] {
  const head: Written[][] = [['STT', 'Tên đơn vị'], [], []];
  const columns: string[] = [];
  const merges = ['A1:A3', 'B1:B3'];
  for (const { id, title } of one.fields) {
    head[0]!.push(title);
    head[1]!.push(null);
    head[2]!.push(null);
    columns.push(id);
  }
  for (const { title, leaves } of one.sections) {
    leaves.forEach((leaf, l) =>
      one.stages.forEach((stage, s) => {
        const [code, words] = labels(one, leaf.code, leaf.title);
        head[0]!.push(l + s === 0 ? title : null);
        head[1]![1 + columns.length + 1] = s === 0 ? `${code ?? ''} ${String(words)}` : null;
        head[2]![1 + columns.length + 1] = stageTitle(stage);
        columns.push(`${leaf.id}@${stage}`);
      }),
    );
  }
  const fieldMerges = one.fields.map((_, i) => `${letter(i + 2)}1:${letter(i + 2)}3`);
  const rows = one.units.map((unit, i) => [i + 1, unit, ...columns.map((id) => one.cells.get(id)![i])]);
  return [sheet('Đơn vị', [...head, ...rows], { merges: [...merges, ...fieldMerges] })];
}

/** A form's lines, with what stands right of the labels. */
function linesOf(
  one: Case,
  line: (title: string, value: (stage: string | undefined) => string) => Written[],
): Written[][] {
  return [
    ...one.sections.flatMap(({ title, leaves }, s) => [
      [['I', 'II', 'III'][s]!, title],
      ...leaves.map(({ id, code, title: own }) => [
        ...labels(one, code, own),
        10,
        ...line(own, (stage) => `${id}@${String(stage)}`),
      ]),
    ]),
    ...one.fields.map(({ id, title }) => [null, title, null, ...line(title, () => id)]),
    [null, 'Tổng cộng', 100],
  ];
}

function columnsOf(one: Case): Grid[] {
  const width = one.stages.length;
  const head = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...one.units.flatMap((unit) => [unit, ...one.stages.slice(1).map(() => null)])],
    [null, null, null, ...one.units.flatMap(() => one.stages.map(stageTitle))],
  ]; // prettier-ignore
  const merges = one.units.map((_, i) => `${letter(3 + i * width)}1:${letter(2 + (i + 1) * width)}1`);
  const lines = linesOf(one, (_, field) =>
    one.units.flatMap((_, i) =>
      one.stages.map((stage, s) => {
        const id = field(stage);
        return id.includes('@') || s === 0 ? one.cells.get(id)![i] : null;
      }),
    ),
  );
  return [
    sheet('Đơn vị', [['BẢNG TỔNG HỢP'], [], ...head, ...lines], {
      merges: one.merged ? shifted(merges) : [],
    }),
  ];
}

/** The header stands two rows further down. */
function shifted(merges: readonly string[]): string[] {
  return merges.map((area) => area.replaceAll('1', '3'));
}

function sheetsOf(one: Case): Grid[] {
  return one.units.map((unit, i) =>
    sheet(`Trang ${i + 1}`, [
      ['PHIẾU CHẤM ĐIỂM'],
      one.merged ? ['Tên đơn vị', null, unit] : [`Tên đơn vị: ${unit}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', ...one.stages.map(stageTitle), 'Nhận xét'],
      ...linesOf(one, (_, field) =>
        one.stages.map((stage, s) => {
          const id = field(stage);
          return id.includes('@') || s === 0 ? one.cells.get(id)![i] : null;
        }),
      ),
    ]),
  );
}

function told(one: Case, layout: NonNullable<Population['layout']>, grids: readonly Grid[]) {
  const { tables, problems, unreadable } = readPopulations(grids, one.rules(layout));
  const table = tables[0]!;
  const places = problems
    .filter(({ column, cell, key }) => key !== undefined && column !== undefined && cell !== undefined)
    .filter(({ code }) => !code.startsWith('sheets.key-'));
  return {
    unreadable,
    rowCount: table.rowCount,
    fields: Object.fromEntries([...table.fields.keys()].map((field) => [field, values(table, field)])),
    written: [...table.fields.keys()].map((field) => one.units.map((_, row) => table.writtenOf(field, row))),
    keys: one.units.map((_, row) => table.keyOf(row)),
    problems: problems.map(({ code, column, key }) => `${code} ${column ?? ''} ${key?.['ten'] ?? ''}`).sort(),
    placed: places.every(({ column, cell, sheet, key }) => {
      const row = one.units.indexOf(String(key!['ten']));
      const at = table.cellOf(column!, row);
      return at?.sheet === sheet && at?.cell === cell;
    }),
  };
}

test('a population reads the same in rows, in columns and on sheets of its own, and every problem has its cell', () => {
  let points = 0;
  let faults = 0;
  fc.assert(
    fc.property(population, (one) => {
      const rows = told(one, 'rows', rowsOf(one));
      expect(told(one, 'columns', columnsOf(one))).toEqual(rows);
      expect(told(one, 'sheets', sheetsOf(one))).toEqual(rows);
      expect(rows).toMatchObject({ unreadable: false, rowCount: one.units.length, placed: true });
      // what was put in is what was read: plain points by their number
      for (const [id, written] of one.cells) {
        written.forEach((cell, row) => {
          if (typeof cell !== 'number' || !id.includes('@')) return;
          points++;
          expect([id, rows.fields[id]![row]]).toEqual([id, cell]);
        });
      }
      faults += rows.problems.length;
    }),
    { seed: 20210118, numRuns: 100 },
  );
  expect(points).toBeGreaterThan(300);
  expect(faults).toBeGreaterThan(100);
});
