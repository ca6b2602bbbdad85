import { identityOf } from '../../engine/graph/relation';
import { isCode } from '../../locale/catalogue';
import type { Band, Id, Population, Quota as QuotaRule, Title } from '../../rules/rule-set';
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
  /** The rule names the number itself: nothing is multiplied, nothing rounded. */
  readonly fixed: boolean;
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
  /** `Lãnh đạo 1/1 (nhiều nhất)`: the parts of the seats, taken of those they have. */
  readonly parts: readonly string[];
}

/** What a quota limits: a title, or a band (xếp loại). */
export type Limited = Title | Band;

export function quotasOf({ result, population }: Subject, limited: Limited): Quota[] {
  const kind = population.titles?.some((title) => title === limited) ? 'title' : 'band';
  return result.quotas.filter((quota) => quota.of === kind && quota.for === limited.id);
}

export function quotaFacts(
  context: ReportContext,
  subject: Subject,
  title: Limited,
  quota: Quota,
): QuotaFacts {
  const { say } = context;
  const rule = ruleOf(title, quota);
  const base = say('reports.quota.base', { count: quota.base, of: baseName(context, subject, rule) });
  return {
    group: quota.group,
    provisional: quota.provisional === true,
    basis: (quota.basis ?? rule?.basis ?? []).map((id) => groundsText(context, id)),
    base,
    calculation: calculationOf(context, rule, quota, base),
    fixed: quota.share === undefined && quota.exact[1] === '1',
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
      .map((row) => overText(context, subject, title, row)),
    parts: partsOf(context, rule, quota),
  };
}

/** The rule a quota came from: where a title has several, the one that gives such a share and has groups as it has. */
function ruleOf({ quota: rules }: Limited, quota: Quota): QuotaRule | undefined {
  const all = rules === undefined ? [] : Array.isArray(rules) ? rules : [rules];
  const likely = all.filter((rule) => givesShare(rule, quota.share));
  return likely.find(({ per }) => (per === undefined) === (quota.group === null)) ?? likely[0] ?? all[0];
}

function givesShare(rule: QuotaRule, share: string | undefined): boolean {
  if ('share' in rule) return rule.share === share;
  if ('shareBy' in rule) return share !== undefined && Object.values(rule.shareBy.shares).includes(share);
  return share === undefined;
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

/** Who found no seat; whoever was passed over for a full part says so. */
function overText({ say }: ReportContext, subject: Subject, { id }: Limited, row: Row): string {
  const name = fullName(subject, row.key);
  const entry = row.titles[id]?.reasons.find(({ code }) => code in PASSED_OVER);
  const code = PASSED_OVER[entry?.code ?? ''];
  return code === undefined ? name : say(code, { name, part: entry?.params['part'] });
}

const PASSED_OVER: Readonly<Record<string, 'reports.quota.over-part' | 'reports.quota.over-part-reserved'>> =
  {
    'over-part': 'reports.quota.over-part',
    'over-part-reserved': 'reports.quota.over-part-reserved',
  };

function partsOf({ say }: ReportContext, rule: QuotaRule | undefined, { parts = [] }: Quota): string[] {
  return parts.map(({ id, seats, taken }) => {
    const declared = rule?.parts?.find((part) => part.id === id);
    const least = declared?.atMost === undefined && declared?.atLeast !== undefined;
    const params = { title: declared?.title ?? id, seats, taken };
    return say(least ? 'reports.quota.part-least' : 'reports.quota.part-most', params);
  });
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

function cutOf(subject: Subject, title: Limited, quota: Quota): QuotaFacts['cut'] {
  const { cut } = quota;
  if (!cut) return undefined;
  const keys = new Set(cut.tied.map((key) => fullName(subject, key)));
  return { place: cut.place, tied: [...keys], awaited: tieAwaited(subject, title, quota).length > 0 };
}

/** Of the rows that are equal at the cut those that await the council: not those whose vote is open. */
export function tieAwaited(
  { population, result }: Subject,
  { id }: Limited,
  { cut, of }: Quota,
): Row['key'][] {
  if (!cut) return [];
  const identity = (key: Row['key']): string => identityOf(population.key.map((part) => key[part] ?? ''));
  const voting = new Set(
    result.votes
      .filter((vote) => vote.for === id && (vote.result === 'open' || vote.result === 'no-quorum'))
      .map(({ key }) => identity(key)),
  );
  const tied = new Set(cut.tied.map(identity));
  return result.rows
    .filter((row) => tied.has(identity(row.key)) && !voting.has(identity(row.key)))
    .filter(({ titles, states }) =>
      of === 'band' ? states?.['band'] === 'open' : titles[id]?.decision === 'council',
    )
    .map(({ key }) => key);
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
