import type { ReportContext, Subject } from '../facts/context';
import type { Limited, QuotaFacts } from '../facts/quota';
import { cutText, seatsText } from '../facts/quota-text';
import { text, type Content, type Page } from '../page/page';
import { spansFor } from '../page/spans';
import { writeHeader, type Leaf } from '../page/table';

/** The quotas of many groups, a row each; the legal grounds they share stand above them. */
export function writeQuotaTable(
  page: Page,
  context: ReportContext,
  subject: Subject,
  { title }: Limited,
  quotas: readonly QuotaFacts[],
): void {
  const { say } = context;
  const grounds = new Set(quotas.map(({ basis }) => basis.join('; ')));
  const [shared = ''] = grounds.size === 1 ? grounds : [];
  const leaves = columns(context, subject, page.widths);
  page.gap();
  const top = page.next;
  page.row([{ value: say('reports.quota.heading', { title }), style: 'group', span: page.widths.length }]);
  if (shared !== '') {
    const value = `${say('reports.quota.basis')}: ${shared}`;
    page.row([{ value, style: 'text', span: page.widths.length }]);
  }
  writeHeader(page, leaves);
  page.keep(top, page.next);
  for (const facts of quotas) page.row(leaves.map(({ cell, span = 1 }) => ({ ...cell(facts, 0), span })));
}

function columns(context: ReportContext, subject: Subject, widths: readonly number[]): Leaf<QuotaFacts>[] {
  const { say } = context;
  const cells: readonly [title: string, weight: number, cell: (facts: QuotaFacts) => Content][] = [
    [say('reports.quota.group'), 22, ({ group }) => text(group ?? '')],
    [say('reports.quota.exact-label'), 20, ({ calculation, base }) => text(calculation ?? base)],
    [say('reports.quota.seats-label'), 14, (facts) => text(seatsText(context, facts))],
    [say('reports.quota.taken-label'), 8, ({ taken }) => ({ value: taken, style: 'centre' })],
    [say('reports.quota.effective-label'), 12, ({ effective = '' }) => text(effective)],
    [say('reports.column.notes'), 24, (facts) => notes(context, subject, facts)],
  ];
  const spans = spansFor(
    widths,
    cells.map(([, weight]) => weight),
  );
  return cells.map(([title, , cell], index) => ({ title, width: 0, span: spans[index] ?? 1, cell }));
}

/** Who found no seat, who awaits the council, why there are more seats than the share gives. */
function notes(context: ReportContext, subject: Subject, facts: QuotaFacts): Content {
  const { say } = context;
  const { over, raised, cut, provisional } = facts;
  const lines = [
    raised,
    facts.parts.length > 0 ? `${say('reports.quota.parts-label')}: ${facts.parts.join('; ')}` : undefined,
    cutText(context, subject, facts),
    over.length > 0 ? `${say('reports.quota.over-label')}: ${over.join('; ')}` : undefined,
    provisional ? say('reports.provisional') : undefined,
  ];
  const value = lines.filter((line) => line !== undefined).join('\n');
  return text(value, cut?.awaited === true || provisional ? 'open' : 'text');
}
