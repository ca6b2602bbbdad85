import type { ReportContext, Subject } from '../facts/context';
import { quotaFacts, quotasOf, type Limited, type QuotaFacts } from '../facts/quota';
import { cutText, reckoningText } from '../facts/quota-text';
import type { AwardScreen, QuotaScreen } from './screen';

/** So many of those who are equal at the last seat are named. */
const NAMED = 5;

/** The quotas of a title or band, and the legal grounds that several of them share. */
export function quotaScreens(
  context: ReportContext,
  subject: Subject,
  limited: Limited,
): Pick<AwardScreen, 'quotas' | 'notes'> {
  const all = quotasOf(subject, limited).map((quota) => quotaFacts(context, subject, limited, quota));
  const [grounds = '', ...others] = new Set(all.map(groundsOf));
  const isShared = all.length > 1 && others.length === 0;
  return {
    quotas: all.map((facts) => quotaScreen(context, subject, facts, isShared)),
    notes: isShared ? note(context.say('reports.quota.basis'), grounds) : [],
  };
}

function groundsOf({ basis }: QuotaFacts): string {
  return basis.join('; ');
}

/** A quota with the sentences that *Danh sách đề nghị* has about it. */
function quotaScreen(
  context: ReportContext,
  subject: Subject,
  facts: QuotaFacts,
  isShared: boolean,
): QuotaScreen {
  const { say } = context;
  return {
    ...(facts.group === null ? {} : { group: facts.group }),
    seats: facts.seats,
    taken: facts.taken,
    reckoning: reckoningText(context, facts),
    notes: [
      ...(isShared ? [] : note(say('reports.quota.basis'), groundsOf(facts))),
      ...note(say('reports.quota.raised-label'), facts.raised),
      ...note(say('reports.quota.parts-label'), facts.parts.join('; ')),
      ...note(say('reports.quota.effective-label'), facts.effective),
      ...note(say('reports.quota.cut-label'), cutText(context, subject, facts, NAMED)),
      ...note(
        say('reports.quota.provisional-label'),
        facts.provisional ? say('reports.quota.provisional') : undefined,
      ),
    ],
  };
}

function note(label: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`${label}: ${value}`];
}
