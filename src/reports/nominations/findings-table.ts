import type { ReportContext } from '../facts/context';
import { outcomeText, type Finding, type Outcome } from '../facts/verdict';
import { text, type Page } from '../page/page';
import { sourceContent } from '../page/source-content';
import { spansFor } from '../page/spans';
import { writeHeader, writeRows, type Leaf } from '../page/table';
import type { CellStyle } from '../sheet-document';

const STYLES: Readonly<Record<Outcome, CellStyle>> = {
  met: 'good',
  unmet: 'bad',
  undecided: 'open',
  'over-quota': 'bad',
  council: 'open',
  'voted-down': 'bad',
};

/** What was asked, how it came out, by which figures, and the cell each was read from. */
export function writeFindings(
  page: Page,
  context: ReportContext,
  title: string,
  findings: readonly Finding[],
): void {
  const { say } = context;
  const [number, ...rest] = page.widths;
  const [asked = 1, outcome = 1, figures = 1, source = 1] = spansFor(rest, [40, 14, 18, 28]);
  const lastWidths = page.widths.slice(-source);
  const leaf = (heading: string, span: number, cell: Leaf<Finding>['cell']): Leaf<Finding> => ({
    title: heading,
    width: number ?? 0,
    span,
    cell,
  });
  const leaves = [
    leaf(say('reports.column.number'), 1, (_, index) => ({ value: index + 1, style: 'centre' })),
    leaf(title, asked, (finding) => text(finding.text)),
    leaf(say('reports.column.outcome'), outcome, (finding) => ({
      value: outcomeText(context, finding),
      style: finding.provisional ? 'open' : STYLES[finding.outcome],
    })),
    leaf(say('reports.column.figures'), figures, (finding) => text(finding.figures)),
    leaf(say('reports.column.source'), source, ({ cells }) => sourceContent(context, cells, lastWidths)),
  ];
  writeHeader(page, leaves);
  writeRows(page, leaves, findings);
}
