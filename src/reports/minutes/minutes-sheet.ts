import { awaitedOfCouncil } from '../facts/awaited';
import type { ReportContext } from '../facts/context';
import { Page } from '../page/page';
import { roman } from '../page/roman';
import { writeAlarm, writeState } from '../page/state-lines';
import type { SheetDocument } from '../sheet-document';
import { writeAttendance } from './attendance';
import { writeResults } from './award-results';
import { writeChoices } from './choice-table';
import { MINUTES_WIDTHS, writeMinutesHead, writeSigners } from './minutes-grid';

/**
 * *Biên bản*: the minutes of the council's meeting as Nghị định 30/2020/NĐ-CP lays them out, with what the run knows
 * and lines for what only the meeting knows. Undefined where there was no council, no vote and no decision.
 */
export function minutesSheet(context: ReportContext): SheetDocument | undefined {
  const { say } = context;
  if (!hasMet(context)) return undefined;
  const page = new Page(MINUTES_WIDTHS);
  writeAlarm(page, context);
  writeState(page, context);
  writeMinutesHead(page, context, say('reports.minutes.title'), say('reports.minutes.subject'));
  let section = 0;
  const heading = (title: string): void => {
    section += 1;
    page.keep(page.next, page.next + 1);
    page.heading(`${roman(section)}. ${title}`);
  };
  heading(say('reports.minutes.when'));
  page.line(say('reports.minutes.begins'), 'paragraph');
  page.line(say('reports.minutes.place'), 'paragraph');
  heading(say('reports.minutes.who'));
  page.line(say('reports.minutes.chair-line'), 'paragraph');
  page.line(say('reports.minutes.clerk-line'), 'paragraph');
  writeAttendance(page, context);
  heading(say('reports.minutes.results'));
  writeResults(page, context);
  if (context.recorded.choices.length > 0) {
    heading(say('reports.minutes.choices'));
    writeChoices(page, context);
    page.gap();
  }
  const open = awaitedOfCouncil(context);
  if (open.length > 0) {
    heading(say('reports.minutes.open'));
    for (const sentence of open) page.line(`– ${sentence}`, 'paragraph');
  }
  const last = page.next;
  page.line(say('reports.minutes.ends'), 'paragraph');
  writeSigners(page, context, say('reports.minutes.clerk'), say('reports.minutes.chair'));
  page.keep(last, page.next - 1);
  return page.document(say('reports.sheet.minutes'));
}

function hasMet({ run, recorded }: ReportContext): boolean {
  const voted = Object.values(run.populations).some(({ votes }) => votes.length > 0);
  // answers to questions are the secretary's: no council had to meet for them
  const chosen = recorded.choices.some(({ kind }) => kind !== 'confirm');
  return voted || (run.bodies ?? []).length > 0 || chosen;
}
