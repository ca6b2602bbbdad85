import type { ReportContext, Subject } from '../facts/context';
import { limitText, resultRule, reviewedColumns } from '../facts/review';
import { sheetTitles } from '../facts/sheet-titles';
import { wideTableSheet } from '../page/wide-table';
import type { SheetDocument } from '../sheet-document';
import { stageColumns } from './stage-columns';

/** *Các bước chấm*: the points of every stage of a review beside each other, a sheet for each population with a review. */
export function stagesSheets(context: ReportContext): SheetDocument[] {
  const { say } = context;
  const reviewed = context.subjects.filter((subject) => reviewedColumns(subject).length > 0);
  return sheetTitles(context, say('reports.sheet.stages'), reviewed).map(({ subject, name }) => {
    const { population, result } = subject;
    return wideTableSheet(context, {
      name,
      title: say('reports.stages.title'),
      heading: say('reports.scores.table', { title: population.title, count: result.rows.length }),
      ...stageColumns(context, subject),
      rows: result.rows,
      notes: () => notes(context, subject),
    });
  });
}

function notes(context: ReportContext, subject: Subject): string[] {
  const limit = limitText(context, subject);
  const marked = limit === undefined ? [] : [context.say('reports.stages.legend', { limit })];
  return [[resultRule(context, subject), ...marked, context.say('reports.stages.others')].join(' ')];
}
