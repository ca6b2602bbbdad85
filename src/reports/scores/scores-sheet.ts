import type { ReportContext, Row, Subject } from '../facts/context';
import { Page } from '../page/page';
import { writeHead } from '../page/state-lines';
import { leavesOf, sharedWidths, writeHeader, writeRows, type Leaf } from '../page/table';
import type { SheetDocument } from '../sheet-document';
import { scoreColumns } from './score-columns';

/** *Bảng điểm*: what was read and what it is worth, one table for each population. */
export function scoresSheet(context: ReportContext): SheetDocument {
  const { say } = context;
  const tables = context.subjects.map((subject) => ({ subject, nodes: scoreColumns(context, subject) }));
  const page = new Page(sharedWidths(tables.map(({ nodes }) => nodes)));
  writeHead(page, context, say('reports.scores.title'));
  const headers = tables.map(({ subject, nodes }) => {
    page.line(
      say('reports.scores.table', { title: subject.population.title, count: subject.result.rows.length }),
      'heading',
    );
    const header = writeHeader(page, nodes);
    writeRows(page, nodes, subject.result.rows);
    writeLegend(page, context, subject, leavesOf(nodes));
    page.gap();
    return header;
  });
  page.line(provenance(context), 'note');
  const [first] = headers;
  const pages = Math.ceil(page.widths.reduce((sum, width) => sum + width, 0) / WIDEST_PAGE);
  return page.document(
    say('reports.sheet.scores'),
    {
      orientation: 'landscape',
      ...(first ? { repeatRows: first } : {}),
      ...(pages > 1 ? { pagesAcross: pages, repeatColumns: { from: 0, to: FROZEN_COLUMNS - 1 } } : {}),
    },
    ...(first ? [{ row: first.to + 1, column: FROZEN_COLUMNS }] : []),
  );
}

/** Characters on an A4 page across, in letters of 7 points or more. */
const WIDEST_PAGE = 200;

/** The number and the name stay in sight. */
const FROZEN_COLUMNS = 2;

const STATES = ['missing', 'excluded', 'blocked', 'open'] as const;

/** What the words mean that stand in place of a number; only those that occur. */
function writeLegend(
  page: Page,
  { say }: ReportContext,
  { result }: Subject,
  leaves: readonly Leaf<Row>[],
): void {
  const shown = new Set(result.rows.flatMap((row) => leaves.map(({ cell }) => cell(row, 0).value)));
  const provisional = result.rows.some((row) => Object.values(row.states ?? {}).includes('open'));
  const meanings = [
    ...STATES.filter((state) => shown.has(say(`reports.state.${state}`))).map((state) =>
      say(`reports.legend.${state}`),
    ),
    ...(provisional ? [say('reports.legend.provisional')] : []),
  ];
  if (meanings.length > 0) page.line(meanings.join('; '), 'note');
}

/** What the figures were made from: enough to make them again. */
function provenance({ run, say }: ReportContext): string {
  return say('reports.provenance', {
    rules: run.rules.id,
    version: run.rules.version ?? '–',
    engine: run.engine,
    fingerprints: [run.rules, run.input, run.choices]
      .flatMap((part) => (part ? [part.fingerprint.slice(0, 12)] : []))
      .join(' · '),
  });
}
