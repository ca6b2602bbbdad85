import { identityOf } from '../../engine/graph/relation';
import type { Entry } from '../../rules/run-result';
import type { Band, Id, Title } from '../../rules/rule-set';
import type { ReportContext, Row, RunPopulation, Subject } from './context';
import { entryText } from './entry-text';
import { percentText, shareText } from './exact-text';
import { fullName } from './row-name';

export type VoteLine = RunPopulation['votes'][number];

/** What the council votes on: a title, or a band (xếp loại). */
export type Voted = Title | Band;

/** The vote on one row, in words. */
export interface VoteFacts {
  readonly line: VoteLine;
  /** Undefined where the run has no such row. */
  readonly row: Row | undefined;
  readonly name: string;
  /** The result is still to come: ballots, members or the council's choice are missing. */
  readonly awaited: boolean;
  /** `2 đồng ý trên tổng số 9 thành viên (…). Ngưỡng >50%: cần 5 đồng ý`; empty before the first ballot. */
  readonly counted: string;
  /** What an open vote lacks, sentences in one line; empty once there is a result. */
  readonly lacks: string;
  /** What else followed: a lower title, the chair's casting vote, the council's choice. */
  readonly also: readonly string[];
}

/** The votes on a title or band, in the order of the run. */
export function votesOn(context: ReportContext, subject: Subject, award: Voted): VoteFacts[] {
  const lines = subject.result.votes.filter((line) => line.for === award.id);
  if (lines.length === 0) return [];
  const identity = (key: Row['key']): string => identityOf(subject.population.key.map((id) => key[id] ?? ''));
  const rows = new Map(subject.result.rows.map((row) => [identity(row.key), row] as const));
  return lines.map((line) => factsOf(context, subject, award, line, rows.get(identity(line.key))));
}

/** Titles and bands that were put to the vote, bands first. */
export function awardsVoted({ population, result }: Subject): Voted[] {
  const voted = new Set(result.votes.map((line) => line.for));
  return [...(population.bands ?? []), ...(population.titles ?? [])].filter(({ id }) => voted.has(id));
}

function factsOf(
  context: ReportContext,
  subject: Subject,
  award: Voted,
  line: VoteLine,
  row: Row | undefined,
): VoteFacts {
  const told = row ? toldOf(row, award) : [];
  const saidOf = (wanted: RegExp): string[] =>
    told.filter(({ code }) => wanted.test(code)).map((entry) => entryText(context, entry));
  const awaited = isAwaited(line, row);
  return {
    line,
    row,
    name: fullName(subject, line.key),
    awaited,
    counted: sentences(...saidOf(COUNTED)),
    lacks: awaited ? sentences(...openText(context, line, told), ...saidOf(LACKS)) : '',
    also: saidOf(ALSO),
  };
}

const COUNTED = /^vote\.count\./u;
const LACKS =
  /^vote\.(?:out-of-reach|no-quorum|tied|faulty|no-council|which-body|body-missing|unknown-body)/u;
const ALSO = /^vote\.(?:lowered|not-lowered|passed-by-chair|failed-by-chair|admitted|refused)$/u;

/** What the run says of this vote: among a title's reasons, or in the explanation of the bands. */
function toldOf(row: Row, award: Voted): Entry[] {
  const reasons = (row.titles[award.id]?.reasons ?? []).filter(isOfVote);
  if (reasons.length > 0) return reasons;
  if (row.why?.[award.id]) return row.why[award.id]!.filter(isOfVote);
  // the bands share one explanation: an entry without a title is about the vote told just before
  let title: unknown;
  return (row.why?.['band'] ?? []).filter((entry) => {
    title = entry.params['title'] ?? title;
    return isOfVote(entry) && title === award.title;
  });
}

function isOfVote({ code }: Entry): boolean {
  return code.startsWith('vote.');
}

/** Open, or without a quorum and not settled by the council either. */
function isAwaited({ for: id, result }: VoteLine, row: Row | undefined): boolean {
  if (result !== 'open' && result !== 'no-quorum') return false;
  const decided = row?.titles[id];
  return decided === undefined || decided.decision === 'council' || decided.decision === 'undecided';
}

function openText({ say }: ReportContext, { result, needed }: VoteLine, told: readonly Entry[]): string[] {
  if (result !== 'open') return [];
  const pending = told.find(({ code }) => code === 'vote.open')?.params['pending'];
  if (typeof pending === 'number') return [say('reports.vote.open', { needed, pending })];
  return told.some(({ code }) => LACKS.test(code)) ? [] : [say('reports.vote.needed', { needed })];
}

/** What is said one after the other, without blanks. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('. ');
}

/** Rows of which the same is said, together: `A; B` and what both lack. */
export function grouped(
  facts: readonly VoteFacts[],
  said: (facts: VoteFacts) => string,
): { readonly text: string; readonly names: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const each of facts) {
    const text = said(each);
    groups.set(text, [...(groups.get(text) ?? []), each.name]);
  }
  return [...groups].map(([text, names]) => ({ text, names }));
}

/** The names of those whose vote on a title is awaited. */
export function namesAwaited(context: ReportContext, subject: Subject, award: Voted): ReadonlySet<string> {
  const awaited = votesOn(context, subject, award).filter((facts) => facts.awaited);
  return new Set(awaited.map(({ name }) => name));
}

/** `trên 50 %`, `từ 90 %`, `từ 2/3`. */
export function thresholdText({ say, language }: ReportContext, threshold: string): string {
  const strict = threshold.trim().startsWith('>');
  const share = shareText({ language }, threshold.trim().replace(/^>/u, ''));
  return say(strict ? 'reports.vote.more-than' : 'reports.vote.at-least', { share });
}

/** `88,89 % (8/9)`: yes of the base; undefined where there is no base. */
export function yesShare(context: ReportContext, { yes, base }: VoteLine): string | undefined {
  return base === 0 ? undefined : `${percentText(context, `${yes}/${base}`)} (${yes}/${base})`;
}

/** What the threshold is a share of: `tổng số thành viên`. */
export function baseText({ say }: ReportContext, { vote }: { readonly vote?: Voted['vote'] }): string {
  return say(`reports.vote.of.${vote?.of ?? 'members'}`);
}

/** `Tập thể lao động xuất sắc`: the title or band of this id. */
export function awardOf({ population }: Subject, id: Id): Voted | undefined {
  return [...(population.bands ?? []), ...(population.titles ?? [])].find((each) => each.id === id);
}
