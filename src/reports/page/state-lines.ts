import { awaited } from '../facts/awaited';
import type { ReportContext } from '../facts/context';
import { writeChangedRules } from './changed-rules';
import type { Page } from './page';

/** Sentences shown before the rest is only counted: the sheets of problems and reasons have them all. */
const SHOWN = 6;

/** On top of every list sheet: that the run still has errors, what it waits for, or what was asked about the data. */
export function writeState(page: Page, context: ReportContext): void {
  const { run, say } = context;
  if (run.state === 'blocked') page.line(say('reports.blocked'), 'warning');
  const open = awaited(context);
  if (open.length > 0) page.line(say(run.state === 'complete' ? 'reports.asked' : 'reports.open'), 'warning');
  for (const sentence of open.slice(0, SHOWN)) page.line(`– ${sentence}`, 'note');
  if (open.length > SHOWN) page.line(say('reports.open-more', { more: open.length - SHOWN }), 'note');
  if (page.next > 0) page.gap();
}

/** On top of a list whose formulas follow its table: room for the alarm that the table says something else by now. */
export function writeAlarm(page: Page, { live, say }: ReportContext): void {
  if (!live) return;
  const area = { top: page.next, left: 0, bottom: page.next, right: page.lastColumn };
  page.put(area, { value: say('reports.live.alarm'), style: 'warning', isAlarm: true });
  page.next += 1;
}

/**
 * Title, rule set and period: the head of every sheet that is no formal list. `part`: what the pages to the right show,
 * where the sheet is wider than one.
 */
export function writeHead(
  page: Page,
  context: ReportContext,
  title: string,
  part?: (block: number) => string,
): void {
  const { run, rules, say } = context;
  writeState(page, context);
  page.line(title, 'title', part && (() => title));
  page.line(rules.title, 'subtitle', part);
  writeChangedRules(page, context);
  if (run.period !== undefined) page.line(say('reports.period', { period: run.period }), 'italic');
  page.gap();
}
