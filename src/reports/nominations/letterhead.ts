import type { ReportContext } from '../facts/context';
import { writeChangedRules } from '../page/changed-rules';
import type { Page } from '../page/page';
import { spansFor } from '../page/spans';
import type { CellStyle } from '../sheet-document';

/** Agency left, Quốc hiệu and Tiêu ngữ right: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function writeAgency(page: Page, { say }: ReportContext): void {
  const agency = [say('reports.letterhead.parent'), ...say('reports.letterhead.council').split('\n')];
  const state = [
    { text: say('reports.letterhead.country'), style: 'signature' },
    { text: say('reports.letterhead.motto'), style: 'motto' },
  ] as const;
  agency.forEach((left, index) => {
    const right = state[index];
    writeBeside(page, left, 'signature', right?.text ?? null, right?.style ?? 'plain');
  });
}

/** Head of a list: the agency, place and date, what it is. */
export function writeLetterhead(page: Page, context: ReportContext): void {
  const { rules, say } = context;
  writeAgency(page, context);
  page.gap();
  writeBeside(page, null, 'plain', say('reports.letterhead.date'), 'italic');
  page.gap();
  page.line(say('reports.nominations.title'), 'title');
  page.line(rules.title, 'subtitle');
  writeChangedRules(page, context);
  page.line(say('reports.letterhead.attached'), 'italic');
  page.gap();
}

/** Left and right: Quốc hiệu is long. */
const SIDES = [34, 66] as const;

/** Two texts side by side. */
export function writeBeside(
  page: Page,
  left: string | null,
  leftStyle: CellStyle,
  right: string | null,
  rightStyle: CellStyle,
): void {
  const [leftSpan = 1, rightSpan = 1] = spansFor(page.widths, SIDES);
  page.row([
    { value: left, style: leftStyle, span: leftSpan },
    { value: right, style: rightStyle, span: rightSpan },
  ]);
}
