import type { HeaderNode, Leaf } from '../page/table';
import type { CollectedColumn, CollectedLine } from './collected-view';

/** Headings of columns: neighbours under the same outer words stand under one heading. */
export function columnNodes(
  columns: readonly CollectedColumn[],
  cell: (line: CollectedLine, column: number) => ReturnType<Leaf<CollectedLine>['cell']>,
): HeaderNode<CollectedLine>[] {
  const nodes: HeaderNode<CollectedLine>[] = [];
  for (let start = 0; start < columns.length;) {
    const { path } = columns[start]!;
    const group = path.length > 1 ? path[0] : undefined;
    const first = start;
    let end = start + 1;
    while (
      group !== undefined &&
      columns[end]?.path.length === path.length &&
      columns[end]!.path[0] === group
    )
      end++;
    const leaves = columns.slice(start, end).map((column, i): Leaf<CollectedLine> => ({
      title: column.path.at(-1)!,
      width: column.width,
      cell: (line) => cell(line, first + i),
    }));
    if (group === undefined) nodes.push(...leaves);
    else nodes.push({ title: group, children: leaves });
    start = end;
  }
  return nodes;
}
