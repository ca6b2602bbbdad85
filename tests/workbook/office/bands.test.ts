import { bandsOf, type Band } from '../../../src/workbook/office/write/bands';
import { documentOf, nominationList, row } from '../support/documents';

const cellsOf = ({ area: { top, left, bottom, right }, style }: Band): string[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) => `${top + down},${left + across} ${style}`),
  ).flat();

test('every cell is in one band, of its own style, and those under a merged cell have the style of that cell', () => {
  const document = nominationList();
  const own = document.cells.map((cell) => `${cell.row},${cell.column} ${cell.style}`);
  const covered = bandsOf(document).flatMap(cellsOf);
  expect(new Set(covered).size).toBe(covered.length);
  expect(covered).toEqual(expect.arrayContaining(own));
  // The group row is merged over seven columns, of which the document gives the first.
  const group = covered.filter((cell) => cell.startsWith('10,'));
  expect(group.sort()).toEqual([0, 1, 2, 3, 4, 5, 6].map((column) => `10,${column} group`));
});

test('equal styles become one rectangle, down and across', () => {
  const rows = [1, 2, 3, 4].flatMap((at) => [...row(at, 'text', 'a', 'b', 'c')]);
  expect(bandsOf(documentOf('x', [...row(0, 'header', 'A', 'B', 'C'), ...rows]))).toEqual([
    { style: 'header', area: { top: 0, left: 0, bottom: 0, right: 2 } },
    { style: 'text', area: { top: 1, left: 0, bottom: 4, right: 2 } },
  ]);
});

test('a gap, or another style, ends a rectangle', () => {
  const cells = [
    { row: 0, column: 0, value: 1, style: 'number' as const },
    { row: 2, column: 0, value: 1, style: 'number' as const },
    { row: 2, column: 1, value: 1, style: 'good' as const },
    { row: 2, column: 2, value: 1, style: 'number' as const },
  ];
  expect(bandsOf(documentOf('x', cells))).toHaveLength(4);
});
