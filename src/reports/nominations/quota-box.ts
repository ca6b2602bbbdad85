import type { ReportContext, Subject } from '../facts/context';
import { quotaFacts, quotasOf, type Limited, type QuotaFacts } from '../facts/quota';
import { cutText, seatsText } from '../facts/quota-text';
import type { Page } from '../page/page';
import { spansFor } from '../page/spans';
import type { CellStyle } from '../sheet-document';
import { writeQuotaTable } from './quota-table';

/** Under a list: how many seats there are, on what ground, and who stands at the cut. */
export function writeQuotas(page: Page, context: ReportContext, subject: Subject, title: Limited): void {
  const quotas = quotasOf(subject, title).map((quota) => quotaFacts(context, subject, title, quota));
  if (quotas.length > MOST_BOXES) {
    writeQuotaTable(page, context, subject, title, quotas);
    return;
  }
  const [labels = 1, values = 1] = spansFor(page.widths, [35, 65]);
  for (const facts of quotas) {
    page.gap();
    page.together(() => {
      page.row([{ value: headingOf(context, title, facts), style: 'group', span: page.widths.length }]);
      for (const { label, value, style } of linesOf(context, subject, facts)) {
        page.row([
          { value: label, style: 'text', span: labels },
          { value, style, span: values },
        ]);
      }
    });
  }
}

/** More quotas of one title than this, as groups have them, stand in a table. */
const MOST_BOXES = 2;

interface Line {
  readonly label: string;
  readonly value: string;
  readonly style: CellStyle;
}

function headingOf({ say }: ReportContext, { title }: Limited, { group, provisional }: QuotaFacts): string {
  const name = group === null ? title : `${title} – ${group}`;
  const heading = say('reports.quota.heading', { title: name });
  return provisional ? say('reports.provisional-mark', { text: heading }) : heading;
}

function linesOf(context: ReportContext, subject: Subject, facts: QuotaFacts): Line[] {
  const { say } = context;
  const { noun } = subject;
  const line = (label: string, value: string | undefined, style: CellStyle = 'text'): Line[] =>
    value === undefined || value === '' ? [] : [{ label, value, style }];
  const { cut } = facts;
  return [
    ...line(say('reports.quota.basis'), facts.basis.join('; ')),
    ...line(say('reports.quota.base-label'), facts.fixed ? undefined : facts.base),
    ...line(say('reports.quota.exact-label'), facts.calculation),
    ...line(say('reports.quota.seats-label'), seatsText(context, facts)),
    ...line(say('reports.quota.raised-label'), facts.raised, 'open'),
    ...line(
      say('reports.quota.taken-label'),
      say('reports.quota.taken', { taken: facts.taken, eligible: facts.eligible, noun }),
    ),
    ...line(say('reports.quota.parts-label'), facts.parts.join('; ')),
    ...line(say('reports.quota.effective-label'), facts.effective),
    ...line(say('reports.quota.cut-label'), cutText(context, subject, facts), cut?.awaited ? 'open' : 'text'),
    ...line(say('reports.quota.over-label'), facts.over.join('; ')),
    ...line(
      say('reports.quota.provisional-label'),
      facts.provisional ? say('reports.quota.provisional') : undefined,
      'open',
    ),
  ];
}
