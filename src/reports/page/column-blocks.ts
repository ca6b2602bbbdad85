import type { Block } from './page';
import { ACROSS, LARGE, paperFor, pixelsOf, type Paper } from './paper';
import { isBranch, leavesOf, type Branch, type HeaderNode, type Leaf } from './table';

/** Columns of a table that belong together, such as what was read. */
export interface Part<T> {
  readonly title: string;
  readonly nodes: readonly HeaderNode<T>[];
}

/** A table as it stands on the sheet: one row for each item, its columns shared among the pages side by side. */
export interface BlockedTable<T> {
  readonly nodes: readonly HeaderNode<T>[];
  /** The paper that the blocks were made for; undefined where all columns stand on one page. */
  readonly paper: Paper | undefined;
  /** Empty where all columns stand on one page. */
  readonly blocks: readonly Block[];
  /** What each block shows: the titles of its parts. */
  readonly titles: readonly (readonly string[])[];
}

/** Print in per cent while the columns are shared out: letters of 12 points come out as 8.4. */
const PRINT = 70;
const SPARE = 1.04;
/** More pages than this side by side are hard to lay together: larger paper has fewer. */
const MOST_SMALL = 2;

/**
 * Shares columns among pages where one does not hold them in readable letters. Every page repeats the keys. A header
 * over several columns is torn only where it is wide; `again` words its title on the pages that follow.
 */
export function columnBlocks<T>(
  keys: readonly Leaf<T>[],
  parts: readonly Part<T>[],
  again: (title: string) => string,
): BlockedTable<T> {
  const whole = [...keys, ...parts.flatMap(({ nodes }) => nodes)];
  if (paperFor(widthsOf(whole))) return { nodes: whole, paper: undefined, blocks: [], titles: [] };
  const small = shared(parts, roomOn(ACROSS, keys));
  const [paper, pages] =
    small.length <= MOST_SMALL ? [ACROSS, small] : [LARGE, shared(parts, roomOn(LARGE, keys))];
  const seen = new Set<Branch<T>>();
  const nodes = pages.map((atoms) => rebuilt(atoms, 0, seen, again));
  let next = keys.length;
  const blocks = nodes.map((each) => {
    const from = next;
    next += leavesOf(each).length;
    return { from, to: next - 1 };
  });
  return {
    nodes: [...keys, ...nodes.flat()],
    paper,
    blocks,
    titles: pages.map((atoms) => [...new Set(atoms.map(({ part }) => part))]),
  };
}

/** Pixels beside the keys. */
function roomOn<T>({ across }: Paper, keys: readonly Leaf<T>[]): number {
  return (across * 100) / PRINT / SPARE - sizeOf(keys);
}

/** A node that is not torn, with the headers above it. */
interface Atom<T> {
  readonly part: string;
  readonly path: readonly Branch<T>[];
  readonly node: HeaderNode<T>;
}

/** Fills page after page; a part begins a new one when only there it stands together, or little room is left. */
function shared<T>(parts: readonly Part<T>[], room: number): Atom<T>[][] {
  const pages: Atom<T>[][] = [];
  let used = Infinity;
  for (const { title, nodes } of parts) {
    const size = sizeOf(nodes);
    if (used + size > room && (size <= room || used > room * MOSTLY)) used = Infinity;
    for (const atom of nodes.flatMap((node) => atomsOf(title, node, [], room * TORN))) {
      const width = sizeOf([atom.node]);
      if (used + width > room) {
        pages.push([]);
        used = 0;
      }
      pages.at(-1)!.push(atom);
      used += width;
    }
  }
  return pages;
}

/** Shares of a page: beyond the first it is as good as full; what is wider than the second may be torn. */
const MOSTLY = 0.7;
const TORN = 0.5;

function atomsOf<T>(part: string, node: HeaderNode<T>, path: readonly Branch<T>[], room: number): Atom<T>[] {
  if (!isBranch(node) || sizeOf([node]) <= room) return [{ part, path, node }];
  return node.children.flatMap((child) => atomsOf(part, child, [...path, node], room));
}

/** The headers over the atoms of one page. */
function rebuilt<T>(
  atoms: readonly Atom<T>[],
  depth: number,
  seen: Set<Branch<T>>,
  again: (title: string) => string,
): HeaderNode<T>[] {
  const nodes: HeaderNode<T>[] = [];
  for (let start = 0; start < atoms.length;) {
    const branch = atoms[start]!.path[depth];
    let end = start + 1;
    while (branch && end < atoms.length && atoms[end]!.path[depth] === branch) end += 1;
    if (branch) {
      const title = seen.has(branch) ? again(branch.title) : branch.title;
      seen.add(branch);
      nodes.push({ title, children: rebuilt(atoms.slice(start, end), depth + 1, seen, again) });
    } else {
      nodes.push(atoms[start]!.node);
    }
    start = end;
  }
  return nodes;
}

function widthsOf<T>(nodes: readonly HeaderNode<T>[]): number[] {
  return leavesOf(nodes).map(({ width }) => width);
}

function sizeOf<T>(nodes: readonly HeaderNode<T>[]): number {
  return pixelsOf(widthsOf(nodes));
}
