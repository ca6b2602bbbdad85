import type { ReportContext, Subject } from './context';
import { namesText } from './names-text';
import type { Limited, QuotaFacts } from './quota';

/** Who stands at the last seat, where more are equal than it has, up to `most` names; undefined where nobody is. */
export function cutText(
  context: ReportContext,
  { noun }: Subject,
  { cut }: Pick<QuotaFacts, 'cut'>,
  most?: number,
): string | undefined {
  if (!cut || cut.tied.length < 2) return undefined;
  const { place, tied, awaited } = cut;
  const params = { place, count: tied.length, noun, names: namesText(context, tied, most) };
  return context.say(awaited ? 'reports.quota.cut-awaited' : 'reports.quota.cut-tied', params);
}

/** A quota in one sentence: how it was counted, its seats, its parts, what was taken. */
export function quotaSentence(context: ReportContext, { title }: Limited, facts: QuotaFacts): string {
  const { say } = context;
  const { group, taken, fixed, provisional, parts } = facts;
  const params = {
    title: group === null ? title : `${title} – ${group}`,
    reckoning: reckoningText(context, facts),
    effective: facts.effective ?? say('reports.state.none'),
    taken,
  };
  const counted = say(fixed ? 'reports.terminal.quota-fixed' : 'reports.terminal.quota', params);
  const line =
    parts.length === 0 ? counted : say('reports.terminal.quota-parts', { counted, parts: parts.join('; ') });
  return provisional ? say('reports.provisional-mark', { text: line }) : line;
}

/** `23 LĐTT × 15 % = 3,45 → 3 suất (làm tròn xuống)`, `ấn định 2 suất`. */
export function reckoningText({ say }: ReportContext, facts: QuotaFacts): string {
  const { fixed, base, calculation = base, seats, rounding } = facts;
  return fixed
    ? say('reports.quota.reckoning-fixed', { seats })
    : say('reports.quota.reckoning', { calculation, seats, rounding });
}

/** `3 (làm tròn xuống)`. */
export function seatsText({ say }: ReportContext, { fixed, seats, rounding }: QuotaFacts): string {
  return say(fixed ? 'reports.quota.seats-fixed' : 'reports.quota.seats', { seats, rounding });
}
