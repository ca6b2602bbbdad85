import { formatNumber } from '../../locale/format';
import type { ReportContext, Row, RunColumn, Subject } from '../facts/context';
import { valueLeaf } from '../page/value-leaf';
import { wrappedWidth } from '../page/column-width';
import { text } from '../page/page';
import type { Branch, HeaderNode, Leaf } from '../page/table';
import { rowNotes } from '../facts/row-notes';

/** Texts wrap over so many lines: the table is wide. */
const LINES = 3;

/** All columns of one population: key, what was read, each criterion under its section, total, band, computed columns. */
export function scoreColumns(context: ReportContext, subject: Subject): HeaderNode<Row>[] {
  const { columns } = subject.result;
  const keys = subject.population.key;
  const leaf = (column: RunColumn): Leaf<Row> => columnLeaf(context, subject, column);
  const keyColumns = keys.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const fields = columns.filter(({ id, kind }) => kind === 'field' && !keys.includes(id));
  const sums = columns.filter(({ kind }) => kind === 'score' || kind === 'bonus' || kind === 'penalty');
  return [
    {
      title: context.say('reports.column.number'),
      width: 5,
      cell: (_, index) => ({ value: index + 1, style: 'centre' }),
    },
    ...keyColumns.map(leaf),
    ...groupByPrefix(fields.map(leaf)),
    ...criteria(context, subject, undefined),
    ...(addsAndTakes(subject) ? sums.map(leaf) : []),
    ...columns.filter(({ kind }) => kind === 'total' || kind === 'band').map(leaf),
    ...columns.filter(({ kind }) => kind === 'column').map(leaf),
    ...notesLeaf(context, subject),
  ];
}

/** Only then do score, bonus and penalty say more than the total. */
function addsAndTakes({ population }: Subject): boolean {
  return (population.criteria ?? []).some(({ kind = 'score' }) => kind !== 'score');
}

/** A section is a branch over its children and its own sum. */
function criteria(context: ReportContext, subject: Subject, parent: string | undefined): HeaderNode<Row>[] {
  const { say, language } = context;
  const { columns } = subject.result;
  return columns
    .filter((column) => column.kind === 'criterion' && column.parent === parent)
    .map((column) => {
      const children = criteria(context, subject, column.id);
      const leaf = columnLeaf(context, subject, column);
      if (children.length === 0) return leaf;
      const sum = { ...leaf, title: say('reports.scores.section-sum', { code: column.code ?? '' }).trim() };
      const max = column.max === undefined ? '' : formatNumber(language, column.max);
      const title = coded(column);
      return {
        title: max === '' ? title : say('reports.scores.section', { title, max }),
        children: [...children, sum],
      };
    });
}

function columnLeaf(context: ReportContext, subject: Subject, column: RunColumn): Leaf<Row> {
  const { say, language } = context;
  const title = column.kind === 'field' || column.kind === 'column' ? withUnit(column) : coded(column);
  const max = column.max === undefined ? undefined : formatNumber(language, column.max);
  return {
    ...valueLeaf(context, subject, column, title, LINES),
    note: max === undefined ? undefined : say('reports.scores.max', { max }),
  };
}

function coded({ code, title }: RunColumn): string {
  if (code === undefined || code === '') return title;
  return /\p{L}$|\d$/u.test(code) ? `${code}. ${title}` : `${code} ${title}`;
}

function withUnit({ title, unit }: RunColumn): string {
  return unit === undefined || unit === '' ? title : `${title} (${unit})`;
}

/** Neighbours called `Đợt 1: …` stand under one header `Đợt 1`. */
function groupByPrefix(leaves: readonly Leaf<Row>[]): HeaderNode<Row>[] {
  const nodes: HeaderNode<Row>[] = [];
  for (let start = 0; start < leaves.length;) {
    const prefix = prefixOf(leaves[start]!);
    let end = start + 1;
    while (prefix !== undefined && end < leaves.length && prefixOf(leaves[end]!) === prefix) end += 1;
    const members = leaves.slice(start, end);
    nodes.push(...(prefix !== undefined && members.length > 1 ? [branchOf(prefix, members)] : members));
    start = end;
  }
  return nodes;
}

function prefixOf({ title }: Leaf<Row>): string | undefined {
  return /^([^:]{1,40}): \S/u.exec(title)?.[1];
}

function branchOf(prefix: string, members: readonly Leaf<Row>[]): Branch<Row> {
  return {
    title: prefix,
    children: members.map((leaf) => ({ ...leaf, title: leaf.title.slice(prefix.length + 2) })),
  };
}

function notesLeaf(context: ReportContext, subject: Subject): Leaf<Row>[] {
  const notes = subject.result.rows.map((row) => rowNotes(context, subject, row));
  if (notes.every((note) => note === '')) return [];
  const title = context.say('reports.column.notes');
  return [
    {
      title,
      width: wrappedWidth(title, notes, 3, 24),
      cell: (row) => text(rowNotes(context, subject, row)),
    },
  ];
}
