import { formatNumber } from '../../locale/format';
import type { ReportContext, Row, RunColumn, Subject } from '../facts/context';
import { numberLeaf, valueLeaf } from '../page/value-leaf';
import { widthsUnder, wrappedWidth } from '../page/column-width';
import { text } from '../page/page';
import type { Part } from '../page/column-blocks';
import type { HeaderNode, Leaf } from '../page/table';
import { addsAndTakes, capOf, sumColumns } from '../facts/caps';
import { coded, withUnit } from '../facts/column-title';
import { rowNotes } from '../facts/row-notes';

/** The columns of *Bảng điểm*: those that every page repeats, and the others in parts. */
export interface ScoreColumns {
  readonly keys: readonly Leaf<Row>[];
  readonly parts: readonly Part<Row>[];
}

/** Number and name; what was read; each criterion under its section, total, band, notes; computed columns. */
export function scoreColumns(context: ReportContext, subject: Subject): ScoreColumns {
  const { say } = context;
  const { columns } = subject.result;
  const [name, ...others] = subject.population.key.flatMap(
    (id) => columns.find((column) => column.id === id) ?? [],
  );
  const leaf = (column: RunColumn): Leaf<Row> => columnLeaf(context, subject, column);
  const keys = new Set(subject.population.key);
  const fields = columns.filter(({ id, kind }) => kind === 'field' && !keys.has(id));
  const results = columns.filter(({ kind }) => kind === 'total' || kind === 'band');
  const computed = columns.filter(({ kind }) => kind === 'column');
  const parts = [
    {
      title: say('reports.scores.part-read'),
      nodes: [...others.map(leaf), ...grouped(context, subject, fields)],
    },
    {
      title: say('reports.scores.part-points'),
      nodes: [
        ...criteria(context, subject, undefined),
        ...sums(context, subject),
        ...results.map(leaf),
        ...notesLeaf(context, subject),
      ],
    },
    { title: say('reports.scores.part-computed'), nodes: grouped(context, subject, computed) },
  ];
  return {
    keys: [numberLeaf(context), ...(name ? [leaf(name)] : [])],
    parts: parts.filter(({ nodes }) => nodes.length > 0),
  };
}

/** Score, bonus and penalty as they count in the total, each with its cap. */
function sums(context: ReportContext, subject: Subject): Leaf<Row>[] {
  if (!addsAndTakes(subject)) return [];
  return sumColumns(subject).map((column) => {
    const cap = capOf(subject, column);
    const note =
      cap === undefined
        ? {}
        : { note: context.say('reports.scores.max', { max: formatNumber(context.language, cap) }) };
    return { ...columnLeaf(context, subject, column), ...note };
  });
}

/** A section is a branch over its children and its own sum. */
function criteria(context: ReportContext, subject: Subject, parent: string | undefined): HeaderNode<Row>[] {
  const { say, language } = context;
  const { columns } = subject.result;
  return columns
    .filter((column) => column.kind === 'criterion' && column.parent === parent)
    .map((column) => {
      const children = criteria(context, subject, column.id);
      if (children.length === 0) return columnLeaf(context, subject, column);
      const name = say('reports.scores.section-sum', { code: column.code ?? '' }).trim();
      const sum = columnLeaf(context, subject, column, name);
      const max = column.max === undefined ? '' : formatNumber(language, column.max);
      const title = coded(column);
      return {
        title: max === '' ? title : say('reports.scores.section', { title, max }),
        children: [...children, sum],
      };
    });
}

function columnLeaf(
  context: ReportContext,
  subject: Subject,
  column: RunColumn,
  title = titleOf(column),
): Leaf<Row> {
  const { say, language } = context;
  const max = column.max === undefined ? undefined : formatNumber(language, column.max);
  return {
    ...valueLeaf(context, subject, column, title),
    note: max === undefined ? undefined : say('reports.scores.max', { max }),
  };
}

function titleOf(column: RunColumn): string {
  return column.kind === 'field' || column.kind === 'column' ? withUnit(column) : coded(column);
}

/** Neighbours called `Đợt 1: …` stand under one header `Đợt 1`. */
function grouped(context: ReportContext, subject: Subject, columns: readonly RunColumn[]): HeaderNode<Row>[] {
  const nodes: HeaderNode<Row>[] = [];
  for (let start = 0; start < columns.length;) {
    const prefix = prefixOf(columns[start]!);
    let end = start + 1;
    while (prefix !== undefined && end < columns.length && prefixOf(columns[end]!) === prefix) end += 1;
    const members = columns.slice(start, end);
    if (prefix !== undefined && members.length > 1) {
      const children = members.map((column) =>
        columnLeaf(context, subject, column, titleOf(column).slice(prefix.length + 2)),
      );
      nodes.push({ title: prefix, children: roomy(prefix, children) });
    } else {
      nodes.push(...members.map((column) => columnLeaf(context, subject, column)));
    }
    start = end;
  }
  return nodes;
}

/** Columns that leave their common title enough room. */
function roomy(title: string, leaves: readonly Leaf<Row>[]): Leaf<Row>[] {
  const widths = widthsUnder(
    title,
    leaves.map(({ width }) => width),
  );
  return leaves.map((leaf, index) => ({ ...leaf, width: widths[index]! }));
}

function prefixOf({ title }: RunColumn): string | undefined {
  return /^([^:]{1,40}): \S/u.exec(title)?.[1];
}

function notesLeaf(context: ReportContext, subject: Subject): Leaf<Row>[] {
  const notes = subject.result.rows.map((row) => rowNotes(context, subject, row));
  if (notes.every((note) => note === '')) return [];
  const title = context.say('reports.column.notes');
  return [
    {
      title,
      width: wrappedWidth(title, notes, 3, 36),
      cell: (row) => text(rowNotes(context, subject, row)),
    },
  ];
}
