import { rankingsOf, type Ranking, type ReportContext, type Row, type Subject } from '../facts/context';
import { rankingTitle, standingsOf } from '../facts/standing';
import { roman } from '../page/roman';
import { orientationFor, Page } from '../page/page';
import { writeHead } from '../page/state-lines';
import { sharedWidths, writeHeader, writeRows, type Leaf } from '../page/table';
import type { SheetDocument } from '../sheet-document';
import { rankingColumns } from './ranking-columns';

/** *Xếp hạng*: each ranking of each population; undefined when the rule set ranks nobody. */
export function rankingSheet(context: ReportContext): SheetDocument | undefined {
  const { say } = context;
  const tables = context.subjects.flatMap((subject) =>
    rankingsOf(subject).map((ranking) => ({
      subject,
      ranking,
      leaves: rankingColumns(context, subject, ranking),
    })),
  );
  if (tables.length === 0) return undefined;
  const page = new Page(sharedWidths(tables.map(({ leaves }) => leaves)));
  writeHead(page, context, say('reports.ranking.title'));
  let header: { from: number; to: number } | undefined;
  tables.forEach(({ subject, ranking, leaves }, index) => {
    const title = rankingTitle(context, subject, ranking);
    page.line(say('reports.ranking.table', { population: subject.population.title, title }), 'heading');
    // The rankings of one population have the same columns: the header on top of the page is theirs too.
    if (tables[index - 1]?.subject !== subject) {
      const written = writeHeader(page, leaves);
      header ??= written;
    }
    writeStandings(page, context, subject, ranking, leaves);
    page.gap();
  });
  return page.document(
    say('reports.sheet.ranking'),
    { orientation: orientationFor(page.widths), ...(header ? { repeatRows: header } : {}) },
    header && { row: header.to + 1, column: 0 },
  );
}

function writeStandings(
  page: Page,
  context: ReportContext,
  subject: Subject,
  ranking: Ranking,
  leaves: readonly Leaf<Row>[],
): void {
  const { say } = context;
  const span = leaves.length;
  const group = (value: string): void => page.row([{ value, style: 'group', span }]);
  standingsOf(context, subject, ranking).forEach((standing, index) => {
    const { placed, unplaced } = standing;
    if (ranking.within !== undefined) {
      const name = standing.group ?? say('reports.ranking.no-group');
      const count = placed.length + unplaced.length;
      group(
        say('reports.ranking.group', { number: roman(index + 1), group: name, count, noun: subject.noun }),
      );
    }
    writeRows(page, leaves, placed);
    if (unplaced.length > 0) {
      group(say('reports.ranking.unplaced'));
      writeRows(page, leaves, unplaced);
    }
  });
}
