import type { Title } from '../../rules/rule-set';
import type { ReportContext, Subject } from '../facts/context';
import { quotaFacts, quotasOf, type QuotaFacts } from '../facts/quota';
import type { Page } from '../page/page';
import { spansFor } from '../page/spans';
import type { CellStyle } from '../sheet-document';

/** Under a list: how many seats there are, on what ground, and who stands at the cut. */
export function writeQuotas(page: Page, context: ReportContext, subject: Subject, title: Title): void {
  const [labels = 1, values = 1] = spansFor(page.widths, [35, 65]);
  for (const quota of quotasOf(subject, title)) {
    const facts = quotaFacts(context, subject, title, quota);
    page.gap();
    page.row([{ value: headingOf(context, title, facts), style: 'group', span: page.widths.length }]);
    for (const { label, value, style } of linesOf(context, subject, facts)) {
      page.row([
        { value: label, style: 'text', span: labels },
        { value, style, span: values },
      ]);
    }
  }
}

interface Line {
  readonly label: string;
  readonly value: string;
  readonly style: CellStyle;
}

function headingOf({ say }: ReportContext, { title }: Title, { group, provisional }: QuotaFacts): string {
  const name = group === null ? title : `${title} – ${group}`;
  const heading = say('reports.quota.heading', { title: name });
  return provisional ? say('reports.provisional-mark', { text: heading }) : heading;
}

function linesOf({ say }: ReportContext, { noun }: Subject, facts: QuotaFacts): Line[] {
  const line = (label: string, value: string | undefined, style: CellStyle = 'text'): Line[] =>
    value === undefined || value === '' ? [] : [{ label, value, style }];
  const { cut } = facts;
  return [
    ...line(say('reports.quota.basis'), facts.basis.join('; ')),
    ...line(say('reports.quota.base-label'), facts.base),
    ...line(say('reports.quota.exact-label'), facts.calculation),
    ...line(
      say('reports.quota.seats-label'),
      say('reports.quota.seats', { seats: facts.seats, rounding: facts.rounding }),
    ),
    ...line(say('reports.quota.raised-label'), facts.raised, 'open'),
    ...line(
      say('reports.quota.taken-label'),
      say('reports.quota.taken', { taken: facts.taken, eligible: facts.eligible, noun }),
    ),
    ...line(say('reports.quota.effective-label'), facts.effective),
    ...line(
      say('reports.quota.cut-label'),
      cut && cut.tied.length > 1
        ? say(cut.awaited ? 'reports.quota.cut-awaited' : 'reports.quota.cut-tied', {
            place: cut.place,
            count: cut.tied.length,
            noun,
            names: cut.tied.join('; '),
          })
        : undefined,
      cut?.awaited ? 'open' : 'text',
    ),
    ...line(say('reports.quota.over-label'), facts.over.join('; ')),
    ...line(
      say('reports.quota.provisional-label'),
      facts.provisional ? say('reports.quota.provisional') : undefined,
      'open',
    ),
  ];
}
