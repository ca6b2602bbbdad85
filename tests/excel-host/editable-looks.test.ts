import { styleShape } from '../../excel-host/editable/picture/style';
import { PLAIN, type CellStyle } from '../../excel-host/model/style';

const shapeOf = (change: Partial<CellStyle>) => styleShape({ ...PLAIN, ...change });
const line = (style: string, weight: string) => ({ style, weight, color: '#112233' });

test('a plain cell is in Calibri 11 and has nothing else', () => {
  expect(styleShape(PLAIN)).toEqual({ ff: 'Calibri', fs: 11, vt: 3 });
});

test('a font has its weight, slant, lines, colour and height', () => {
  const font = {
    ...PLAIN.font,
    name: 'Times New Roman',
    size: 13,
    color: '#C00000',
    bold: true,
    italic: true,
    underline: 'Single',
    strikethrough: true,
    superscript: true,
  };
  expect(shapeOf({ font })).toMatchObject({
    ff: 'Times New Roman',
    fs: 13,
    bl: 1,
    it: 1,
    ul: { s: 1 },
    st: { s: 1 },
    va: 3,
    cl: { rgb: '#C00000' },
  });
});

// The numbers of lines are those of Univer's BorderStyleTypes: 1 thin, 2 hair, 4 dashed, 7 double, 8 medium, 13 thick.
test.each([
  ['Continuous', 'Thin', 1],
  ['Continuous', 'Hairline', 2],
  ['Continuous', 'Medium', 8],
  ['Continuous', 'Thick', 13],
  ['Dash', 'Thin', 4],
  ['Double', 'Thick', 7],
  ['Double', 'Thin', 7],
])('a %s line of weight %s is line %d', (style, weight, number) => {
  expect(shapeOf({ borders: { top: line(style, weight) } }).bd).toEqual({
    t: { s: number, cl: { rgb: '#112233' } },
  });
});

test('no line is no border', () => {
  expect(shapeOf({ borders: { top: line('None', 'Thin') } }).bd).toBeUndefined();
});

test('cells are aligned, wrapped, turned and indented as in Excel', () => {
  const alignment = {
    horizontal: 'Center',
    vertical: 'Top',
    wrapText: true,
    indent: 0,
    rotation: 45,
    shrinkToFit: false,
  };
  // Univer turns clockwise.
  expect(shapeOf({ alignment })).toMatchObject({ ht: 2, vt: 1, tb: 3, tr: { a: -45 } });
  const right = { ...alignment, horizontal: 'Right', rotation: 0, indent: 2 };
  expect(shapeOf({ alignment: right })).toMatchObject({ ht: 3, pd: { r: 18 } });
});

test('a number format and a fill are told unless there is none', () => {
  expect(shapeOf({ numberFormat: '0.00', fill: { color: '#FFFF00', pattern: 'Solid' } })).toMatchObject({
    n: { pattern: '0.00' },
    bg: { rgb: '#FFFF00' },
  });
});
