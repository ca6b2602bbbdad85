import { rankingsOf, type Ranking, type ReportContext, type Row, type Subject } from '../facts/context';
import { sheetTitles } from '../facts/sheet-titles';
import { rankingTitle, standingsOf } from '../facts/standing';
import { writeQuotas } from '../nominations/quota-box';
import { roman } from '../page/roman';
import { Page } from '../page/page';
import { writeAlarm, writeHead } from '../page/state-lines';
import { sharedWidths, writeHeader, writeRows, type Leaf } from '../page/table';
import type { SheetDocument } from '../sheet-document';
import { rankingColumns } from './ranking-columns';

/** *Xếp hạng*: each ranking of a population and the quotas of its bands, a sheet for each population that is ranked. */
export function rankingSheets(context: ReportContext): SheetDocument[] {
  const ranked = context.subjects.filter((subject) => rankingsOf(subject).length > 0);
  return sheetTitles(context, context.say('reports.sheet.ranking'), ranked).map(({ subject, name }) =>
    rankingSheet(context, subject, name),
  );
}

function rankingSheet(context: ReportContext, subject: Subject, name: string): SheetDocument {
  const { say } = context;
  const tables = rankingsOf(subject).map((ranking) => ({
    ranking,
    leaves: rankingColumns(context, subject, ranking),
  }));
  const page = new Page(sharedWidths(tables.map(({ leaves }) => leaves)));
  writeAlarm(page, context);
  writeHead(page, context, say('reports.ranking.title'));
  let header: { from: number; to: number } | undefined;
  for (const { ranking, leaves } of tables) {
    const top = page.next;
    const title = rankingTitle(context, subject, ranking);
    page.heading(say('reports.ranking.table', { population: subject.population.title, title }));
    // All rankings of a population have the same columns: the header on top of the page is theirs too.
    header ??= writeHeader(page, leaves);
    page.keep(top, page.next + 1);
    writeStandings(page, context, subject, ranking, leaves);
    page.gap();
  }
  for (const band of subject.population.bands ?? []) writeQuotas(page, context, subject, band);
  if (context.live) page.line(say('reports.live.order'), 'note');
  return page.document(name, {
    ...(header ? { repeatRows: header, freeze: { row: header.to + 1, column: 0 } } : {}),
  });
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
  const group = (value: string): void => {
    page.keep(page.next, page.next + 1);
    page.row([{ value, style: 'group', span }]);
  };
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
