import { formatNumber } from '../../locale/format';
import type { ReportContext, Row, RunColumn, Subject } from '../facts/context';
import { coded } from '../facts/column-title';
import { differencesOf, reviewedColumns } from '../facts/review';
import { pointDecimals } from '../facts/value';
import { solidWidth, wrappedWidth } from '../page/column-width';
import type { Part } from '../page/column-blocks';
import { text, type Content } from '../page/page';
import type { Branch, Leaf } from '../page/table';
import { numberLeaf, valueLeaf } from '../page/value-leaf';

/** Number and name; each criterion with its stages and its result; the total likewise; what differs too much. */
export function stageColumns(
  context: ReportContext,
  subject: Subject,
): { keys: readonly Leaf<Row>[]; parts: readonly Part<Row>[] } {
  const { columns } = subject.result;
  const name = columns.find(({ id }) => id === subject.population.key[0]);
  return {
    keys: [numberLeaf(context), ...(name ? [valueLeaf(context, subject, name, name.title)] : [])],
    parts: [
      {
        title: context.say('reports.stages.part'),
        nodes: reviewedColumns(subject).map((column) => stagesOf(context, subject, column)),
      },
      ...notesPart(context, subject),
    ],
  };
}

/** A criterion over its stages and its result. */
function stagesOf(context: ReportContext, subject: Subject, column: RunColumn): Branch<Row> {
  const { say, language } = context;
  const title = coded(column);
  const max = column.max === undefined ? undefined : formatNumber(language, column.max);
  const result = valueLeaf(context, subject, column, say('reports.stages.result-column'));
  const strong = (row: Row): Content => {
    const content = result.cell(row, 0);
    return content.style === 'number' ? { ...content, style: 'strong' } : content;
  };
  const stages = subject.population.review!.stages.map((stage) =>
    stageLeaf(context, subject, column, stage.id, stage.title),
  );
  return {
    title: max === undefined ? title : say('reports.scores.section', { title, max }),
    children: [...stages, { ...result, cell: strong }],
  };
}

function stageLeaf(
  context: ReportContext,
  { result }: Subject,
  column: RunColumn,
  stage: string,
  title: string,
): Leaf<Row> {
  const decimals = pointDecimals(context, column.kind);
  const cell = (row: Row): Content => {
    const points = row.stages?.[column.id]?.[stage] ?? null;
    const marked = row.differences?.includes(column.id) === true;
    if (points === null)
      return { value: context.say('reports.state.none'), style: marked ? 'open' : 'centre' };
    const style = marked ? 'open' : 'number';
    return { value: points, style, ...(decimals === undefined ? {} : { decimals }) };
  };
  const shown = result.rows.map((row) => {
    const { value } = cell(row);
    return typeof value === 'number' && decimals !== undefined ? value.toFixed(decimals) : String(value);
  });
  return { title, width: solidWidth(title, shown), cell };
}

function notesPart(context: ReportContext, subject: Subject): Part<Row>[] {
  const note = (row: Row): string => differencesOf(context, subject, row).map(unbroken).join('; ');
  const notes = subject.result.rows.map(note);
  if (notes.every((each) => each === '')) return [];
  const title = context.say('reports.stages.differences');
  return [
    { title, nodes: [{ title, width: wrappedWidth(title, notes, 2, 48), cell: (row) => text(note(row)) }] },
  ];
}

/** A text that no line breaks. */
function unbroken(value: string): string {
  return value.replaceAll(' ', '\u00a0');
}
