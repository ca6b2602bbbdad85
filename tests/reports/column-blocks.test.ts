import fc from 'fast-check';
import { columnBlocks } from '../../src/reports/page/column-blocks';
import { ACROSS, LARGE, pixelsOf } from '../../src/reports/page/paper';
import { isBranch, leavesOf, type HeaderNode, type Leaf } from '../../src/reports/page/table';

const leaf = (title: string, width: number): Leaf<never> => ({
  title,
  width,
  cell: () => ({ value: null, style: 'text' }),
});
const keys = [leaf('STT', 5), leaf('Tên', 28)];
const again = (title: string): string => `${title} (tiếp)`;

const node = fc.oneof(
  fc.integer({ min: 5, max: 30 }).map((width): HeaderNode<never> => leaf('x', width)),
  fc
    .array(fc.integer({ min: 5, max: 30 }), { minLength: 1, maxLength: 30 })
    .map((widths): HeaderNode<never> => ({
      title: 'Mục',
      children: widths.map((width) => leaf('y', width)),
    })),
);
const parts = fc.array(fc.array(node, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });

describe('columns that one page does not hold', () => {
  it('are shared out in their order, none lost, and every page holds its own beside the keys in 8 points', () => {
    fc.assert(
      fc.property(parts, (groups) => {
        const table = columnBlocks(
          keys,
          groups.map((nodes, index) => ({ title: `Phần ${index}`, nodes })),
          again,
        );
        const widths = leavesOf(table.nodes).map(({ width }) => width);
        expect(widths).toEqual([...keys, ...leavesOf(groups.flat())].map(({ width }) => width));
        if (table.paper === undefined) {
          expect(table.blocks).toEqual([]);
          expect((LARGE.across / pixelsOf(widths)) * 12).toBeGreaterThanOrEqual(8);
          return;
        }
        expect(table.blocks[0]?.from).toBe(keys.length);
        expect(table.blocks.at(-1)?.to).toBe(widths.length - 1);
        table.blocks.forEach(({ from, to }, index) => {
          if (index > 0) expect(from).toBe(table.blocks[index - 1]!.to + 1);
          const shown = pixelsOf([5, 28, ...widths.slice(from, to + 1)]);
          expect((table.paper!.across / shown) * 12).toBeGreaterThanOrEqual(8);
        });
      }),
    );
  });

  it('stand on A4 as long as two pages hold them, on A3 beyond', () => {
    const wide = (count: number) =>
      columnBlocks(
        keys,
        [{ title: 'Số liệu', nodes: Array.from({ length: count }, () => leaf('x', 12)) }],
        again,
      );
    // Seven pixels a character and five a column: 89 pixels each.
    expect(wide(10).blocks).toEqual([]);
    expect(wide(22).paper).toBe(ACROSS);
    expect(wide(22).blocks).toHaveLength(2);
    expect(wide(60).paper).toBe(LARGE);
  });

  it('repeat the title of a header that is torn, as a continuation', () => {
    const children = Array.from({ length: 60 }, () => leaf('x', 12));
    const { nodes } = columnBlocks(keys, [{ title: 'Điểm', nodes: [{ title: 'Mục I', children }] }], again);
    const titles = nodes.filter(isBranch).map(({ title }) => title);
    expect(titles[0]).toBe('Mục I');
    expect(new Set(titles.slice(1))).toEqual(new Set(['Mục I (tiếp)']));
  });

  it('leave parts together where a page holds them', () => {
    const part = (title: string, count: number) => ({
      title,
      nodes: Array.from({ length: count }, () => leaf(title, 12)),
    });
    const { titles } = columnBlocks(keys, [part('a', 10), part('b', 11)], again);
    expect(titles).toEqual([['a'], ['b']]);
  });
});
