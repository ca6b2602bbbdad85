import type { ReportContext, Subject } from './context';
import type { Limited, QuotaFacts } from './quota';

/** Who stands at the last seat, where more are equal than it has; undefined where nobody is. */
export function cutText(
  { say }: ReportContext,
  { noun }: Subject,
  { cut }: Pick<QuotaFacts, 'cut'>,
): string | undefined {
  if (!cut || cut.tied.length < 2) return undefined;
  const { place, tied, awaited } = cut;
  const params = { place, count: tied.length, noun, names: tied.join('; ') };
  return say(awaited ? 'reports.quota.cut-awaited' : 'reports.quota.cut-tied', params);
}

/** A quota in one sentence: how it was counted, its seats, its parts, what was taken. */
export function quotaSentence({ say }: ReportContext, { title }: Limited, facts: QuotaFacts): string {
  const { group, seats, rounding, taken, fixed, provisional, parts } = facts;
  const params = {
    title: group === null ? title : `${title} – ${group}`,
    calculation: facts.calculation ?? facts.base,
    effective: facts.effective ?? say('reports.state.none'),
    seats,
    rounding,
    taken,
  };
  const counted = say(fixed ? 'reports.terminal.quota-fixed' : 'reports.terminal.quota', params);
  const line =
    parts.length === 0 ? counted : say('reports.terminal.quota-parts', { counted, parts: parts.join('; ') });
  return provisional ? say('reports.provisional-mark', { text: line }) : line;
}

/** `3 (làm tròn xuống)`. */
export function seatsText({ say }: ReportContext, { fixed, seats, rounding }: QuotaFacts): string {
  return say(fixed ? 'reports.quota.seats-fixed' : 'reports.quota.seats', { seats, rounding });
}
