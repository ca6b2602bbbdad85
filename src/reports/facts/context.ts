import { say, type Language, type Values } from '../../locale/catalogue';
import type { Code } from '../../locale/vi';
import { rankingId } from '../../rules/compile/namespace';
import type { Id, Population, RuleSet, Title } from '../../rules/rule-set';
import type { Run } from '../../rules/run-result';
import { NOTHING_RECORDED, type Recorded } from './recorded';

export type RunPopulation = Run['populations'][Id];
export type Row = RunPopulation['rows'][number];
export type RunColumn = RunPopulation['columns'][number];
export type Quota = RunPopulation['quotas'][number];
export type Decision = Row['titles'][Id]['decision'];
export type Problem = Run['problems'][number];

/** A run, the rules it ran by, and the language its reports are in. */
export interface ReportContext {
  readonly language: Language;
  readonly run: Run;
  readonly rules: RuleSet;
  /** In the order of the reports: the ranked before the others, then the larger first. */
  readonly subjects: readonly Subject[];
  /** What the council recorded. */
  readonly recorded: Recorded;
  /** For a workbook that leaves the council's hands: it carries no reasons of those who were not nominated. */
  readonly exported?: true;
  /** The sheets become live: what is to be said under the table of each population. */
  readonly live?: ReadonlyMap<Id, readonly string[]>;
  say(code: Code, params?: Values): string;
}

/** A population with its rules and its results. */
export interface Subject {
  readonly population: Population;
  readonly result: RunPopulation;
  /** Its rows are tập thể, not cá nhân. */
  readonly collective: boolean;
  /** What one row is called inside a sentence: `cá nhân`. */
  readonly noun: string;
}

export function reportContext(
  run: Run,
  rules: RuleSet,
  language: Language,
  recorded: Recorded = NOTHING_RECORDED,
): ReportContext {
  return {
    language,
    run,
    rules,
    subjects: subjectsOf(run, rules),
    recorded,
    say: (code, params) => say(language, code, params),
  };
}

function subjectsOf(run: Run, rules: RuleSet): Subject[] {
  const owners = new Set(
    rules.populations.filter(isJudged).flatMap(({ belongsTo }) => belongsTo?.population ?? []),
  );
  return rules.populations
    .flatMap((population): Subject[] => {
      const result = run.populations[population.id];
      if (!result) return [];
      const noun = population.title.toLocaleLowerCase('vi');
      const collective = owners.has(population.id) || NAMES_OF_UNITS.test(population.title.normalize('NFC'));
      return [{ population, result, collective, noun }];
    })
    .sort((a, b) => Number(ranked(b)) - Number(ranked(a)) || b.result.rows.length - a.result.rows.length);
}

/** Whose rows are judged themselves, other than registrations or events: those they belong to are collectives. */
function isJudged({ criteria = [], rankings = [], titles = [] }: Population): boolean {
  return criteria.length + rankings.length + titles.length > 0;
}

const NAMES_OF_UNITS =
  /(?<!\p{L})(?:tập thể|đơn vị|cơ quan|tổ chức|phòng|ban|tổ|khối|cụm|xã|phường|trường)(?!\p{L})/iu;

function ranked({ population }: Subject): boolean {
  return (population.rankings?.length ?? 0) > 0;
}

export type Ranking = NonNullable<Population['rankings']>[number] & { readonly id: Id };

/** The rankings of a population with their ids. */
export function rankingsOf({ population }: Subject): Ranking[] {
  return (population.rankings ?? []).map((ranking, index) => ({
    ...ranking,
    id: rankingId(population, index),
  }));
}

/** The shortest name people use for a title: LĐTT. */
export function shortTitle(title: Pick<Title, 'title' | 'aliases'>): string {
  const [alias] = title.aliases ?? [];
  return alias !== undefined && alias.length < title.title.length ? alias : title.title;
}
