import { problemText, severities, todoText } from '../facts/problem-text';
import type { Problem, ReportContext } from '../facts/context';
import { sourceLink } from '../facts/source-cells';
import { Page, text, type Content } from '../page/page';
import { writeHead } from '../page/state-lines';
import { numberLeaf } from '../page/value-leaf';
import { writeHeader, writeRows, type Leaf } from '../page/table';
import type { CellStyle, SheetDocument } from '../sheet-document';

const STYLES: Readonly<Record<Problem['severity'], CellStyle>> = {
  error: 'bad',
  question: 'open',
  warning: 'text',
};

/** *Vấn đề*: errors, questions and warnings with their cells; undefined when there are none. */
export function problemsSheet(context: ReportContext): SheetDocument | undefined {
  const { run, say } = context;
  if (run.problems.length === 0) return undefined;
  const leaves = columns(context);
  const page = new Page(leaves.map(({ width }) => width));
  writeHead(page, context, say('reports.problems.title'));
  const header = writeHeader(page, leaves);
  const sorted = severities.flatMap((severity) =>
    run.problems.filter((problem) => problem.severity === severity),
  );
  writeRows(page, leaves, sorted);
  return page.document(say('reports.sheet.problems'), {
    repeatRows: header,
    freeze: { row: header.to + 1, column: 0 },
  });
}

function columns(context: ReportContext): Leaf<Problem>[] {
  const { say } = context;
  return [
    numberLeaf(context),
    {
      title: say('reports.column.severity'),
      width: 13,
      cell: ({ severity }) => ({ value: say(`reports.severity.${severity}`), style: STYLES[severity] }),
    },
    {
      title: say('reports.column.sheet'),
      width: 17,
      cell: ({ sheet, path }) => text(sheet ?? (path === undefined ? '' : say('reports.problems.rules'))),
    },
    { title: say('reports.column.cell'), width: 16, cell: placeOf },
    {
      title: say('reports.column.message'),
      width: 55,
      cell: (problem) => text(problemText(context, problem)),
    },
    { title: say('reports.column.todo'), width: 34, cell: (problem) => text(todoText(context, problem)) },
  ];
}

/** The cell with a link to it; for a problem of the rules its path. */
function placeOf({ sheet, cell, path }: Problem): Content {
  if (sheet === undefined || cell === undefined) return text(cell ?? path ?? '');
  const link = sourceLink([{ sheet, cell }]);
  return { ...text(cell), ...(link ? { link } : {}) };
}
