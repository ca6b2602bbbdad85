import { isCode } from '../../locale/catalogue';
import type { Id, Population, Quota as QuotaRule, Title } from '../../rules/rule-set';
import { shortTitle, type Quota, type ReportContext, type Row, type Subject } from './context';
import { rowsDecided } from './decision';
import { exactText, percentText, shareText } from './exact-text';
import { fullName } from './row-name';
import { byFirstPlace } from './row-order';

/** A quota in words, one fact each; undefined where it does not apply. */
export interface QuotaFacts {
  readonly group: string | null;
  readonly provisional: boolean;
  /** Legal grounds, one each. */
  readonly basis: readonly string[];
  /** `23 LĐTT`. */
  readonly base: string;
  /** `23 LĐTT × 15 % = 3,45`; undefined where the rule names a number of seats. */
  readonly calculation: string | undefined;
  readonly rounding: string;
  readonly seats: number;
  /** Why there are more seats than the ceiling gives. */
  readonly raised: string | undefined;
  readonly eligible: number;
  readonly taken: number;
  /** `13,04 % (3/23)`. */
  readonly effective: string | undefined;
  readonly cut:
    { readonly place: number; readonly tied: readonly string[]; readonly awaited: boolean } | undefined;
  /** Who meets the conditions and found no seat, the nearest first. */
  readonly over: readonly string[];
}

export function quotasOf({ result }: Subject, title: Title): Quota[] {
  return result.quotas.filter((quota) => quota.of === 'title' && quota.for === title.id);
}

export function quotaFacts(context: ReportContext, subject: Subject, title: Title, quota: Quota): QuotaFacts {
  const { say } = context;
  const rule = ruleOf(title, quota);
  const base = say('reports.quota.base', { count: quota.base, of: baseName(context, subject, rule) });
  return {
    group: quota.group,
    provisional: quota.provisional === true,
    basis: (quota.basis ?? rule?.basis ?? []).map((id) => groundsText(context, id)),
    base,
    calculation: calculationOf(context, rule, quota, base),
    rounding: roundingText(context, quota.rounding),
    seats: quota.seats,
    raised:
      quota.raisedFrom === undefined
        ? undefined
        : say('reports.quota.raised', { from: quota.raisedFrom, because: quota.because ?? '' }),
    eligible: quota.eligible,
    taken: quota.taken,
    effective:
      quota.effective === null ? undefined : `${percentText(context, quota.effective)} (${quota.effective})`,
    cut: cutOf(subject, title, quota),
    over: rowsDecided(subject.result.rows, title.id, 'over-quota')
      .filter((row) => inGroup(subject, rule, quota, row))
      .toSorted(byFirstPlace(context, subject))
      .map((row) => fullName(subject, row.key)),
  };
}

/** The rule a quota came from: the one with its share, where a title has several. */
function ruleOf({ quota: rules }: Title, quota: Quota): QuotaRule | undefined {
  const all = rules === undefined ? [] : Array.isArray(rules) ? rules : [rules];
  return all.find((rule) => 'share' in rule && rule.share === quota.share) ?? all[0];
}

function calculationOf(
  context: ReportContext,
  rule: QuotaRule | undefined,
  quota: Quota,
  base: string,
): string | undefined {
  if (quota.share === undefined) return undefined;
  const params = { base, share: shareText(context, quota.share), exact: exactText(context, quota.exact) };
  return context.say(
    rule?.of?.withoutOwn ? 'reports.quota.calculation-without-own' : 'reports.quota.calculation',
    params,
  );
}

/** What the base counts, as short as people say it: LĐTT. */
function baseName(
  { say }: ReportContext,
  { population, noun }: Subject,
  rule: QuotaRule | undefined,
): string {
  const { title, band, orBetter } = rule?.of ?? {};
  const named = [
    ...nameOf(population, 'titles', title),
    ...nameOf(population, 'bands', band).map((name) =>
      orBetter ? say('reports.quota.or-better', { name }) : name,
    ),
  ];
  return named.length > 0 ? named.join(', ') : noun;
}

function nameOf(population: Population, list: 'titles' | 'bands', id: Id | undefined): string[] {
  const found = population[list]?.find((each) => each.id === id);
  return found ? [shortTitle(found)] : [];
}

function roundingText({ say }: ReportContext, rounding: string): string {
  const code = `reports.rounding.${rounding}`;
  return isCode(code) ? say(code) : rounding;
}

function cutOf(subject: Subject, title: Title, { cut }: Quota): QuotaFacts['cut'] {
  if (!cut) return undefined;
  const keys = new Set(cut.tied.map((key) => fullName(subject, key)));
  const awaited = rowsDecided(subject.result.rows, title.id, 'council').some((row) =>
    keys.has(fullName(subject, row.key)),
  );
  return { place: cut.place, tied: [...keys], awaited };
}

/** Whether a row competes in this group; unknown, and so no, where groups are made by more than one column. */
function inGroup({ population }: Subject, rule: QuotaRule | undefined, { group }: Quota, row: Row): boolean {
  if (group === null) return true;
  const id = rule?.per?.trim() ?? '';
  const value = row.values[id] ?? null;
  const level = population.fields.find((field) => field.id === id)?.levels?.find((each) => each.id === value);
  return value === group || level?.title === group;
}

/** A source as it is cited; one not yet checked against its text says so. */
export function groundsText({ rules, say }: ReportContext, id: Id): string {
  const source = rules.sources?.find((each) => each.id === id);
  if (!source) return id;
  const cited = source.article === undefined ? source.text : `${source.article}, ${source.text}`;
  return source.verified ? cited : say('reports.source.unverified', { source: cited });
}
