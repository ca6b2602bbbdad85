import { formatDate, formatNumber } from '../../locale/format';
import type { Code } from '../../locale/vi';
import type { Expr, Id, RuleSet } from '../../rules/rule-set';
import type { ReportContext, Subject } from './context';
import { shareText } from './exact-text';
import { daysOf } from './value';

const TOKEN =
  /(?<space>\s+)|"(?<text>[^"]*)"|(?<share>\d+(?:\.\d+)?[%‰])|(?<number>\d+(?:\.\d+)?)|(?<name>[\p{L}_][\p{L}\p{M}\p{N}_]*)|(?<sign>[<>=!]=|[<>()+\-*/])/uy;
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_]*/gu;

const SIGNS: Readonly<Record<string, string>> = {
  '>=': '≥',
  '<=': '≤',
  '==': '=',
  '!=': '≠',
  '*': '×',
  '/': '÷',
  '-': '−',
};

/** A date is before or after another one, not smaller. */
const DATE_SIGNS: Readonly<Record<string, Code>> = {
  '<': 'reports.rule.before',
  '<=': 'reports.rule.not-after',
  '==': 'reports.rule.on',
  '>=': 'reports.rule.not-before',
  '>': 'reports.rule.after',
};

/**
 * A condition as people read it: `ti_le_ht >= 100%` is `Tỷ lệ … ≥ 100 %`. Names become their titles, levels theirs,
 * fixed parameters their values; undefined where the expression says more than that (a function, `? :`), so that the
 * caller words it otherwise.
 */
export function ruleText(context: ReportContext, subject: Subject, expression: Expr): string | undefined {
  const named = titlesOf(context, subject);
  const constants = constantsOf(subject, expression);
  const dates = new Set(subject.population.fields.filter(({ type }) => type === 'date').map(({ id }) => id));
  const words: string[] = [];
  let lastName = '';
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < expression.length;) {
    const groups: Groups | undefined = TOKEN.exec(expression)?.groups;
    const date = dates.has(lastName) ? DATE_SIGNS[groups?.['sign'] ?? ''] : undefined;
    const word = date ? context.say(date) : groups && wordOf(context, groups, named, constants);
    if (word === undefined) return undefined;
    lastName = groups?.['name'] ?? lastName;
    words.push(word);
  }
  return words.join('').replace(/\s+/gu, ' ').trim();
}

/** The names an expression reads, each once, in order; texts in quotes are left out. */
export function namesIn(expression: Expr): Id[] {
  return [...new Set(expression.replace(/"[^"]*"/gu, ' ').match(NAME) ?? [])];
}

type Groups = Readonly<Record<string, string | undefined>>;
type Parameter = NonNullable<RuleSet['parameters']>[number];
type Titles = ReadonlyMap<Id, string>;

function wordOf(
  { say, language }: ReportContext,
  { space, text, share, number, name, sign }: Groups,
  named: Titles,
  constants: Titles,
): string | undefined {
  if (space !== undefined) return ' ';
  if (share !== undefined) return shareText({ language }, share);
  if (number !== undefined) return formatNumber(language, Number(number));
  if (sign !== undefined) return SIGNS[sign] ?? sign;
  if (name === 'and') return say('reports.rule.and');
  if (name === 'or') return say('reports.rule.or');
  if (name === 'not') return say('reports.rule.not');
  if (text === undefined) return named.get(name ?? '');
  const days = daysOf(text);
  return days === undefined ? `“${constants.get(text) ?? text}”` : formatDate(language, days);
}

function titlesOf(context: ReportContext, { population, result }: Subject): Titles {
  const named = [...(population.titles ?? []), ...result.columns];
  return new Map([
    ...(context.rules.parameters ?? []).map(
      (parameter) => [parameter.id, parameterText(context, parameter)] as const,
    ),
    ...named.map(({ id, title }) => [id, title] as const),
  ]);
}

/** Its value; its title where a question to the secretary may have changed it, or the value alone says nothing. */
function parameterText({ language }: ReportContext, parameter: Parameter): string {
  const { title, value, unit = '', confirm } = parameter;
  if (confirm !== undefined || typeof value === 'boolean') return `“${title}”`;
  if (typeof value === 'number') return `${formatNumber(language, value)} ${unit}`.trim();
  const days = daysOf(value);
  return days === undefined ? `“${value}”` : formatDate(language, days);
}

/** Levels and bands by their ids; those of a field that the expression names come before others of the same id. */
function constantsOf({ population }: Subject, expression: Expr): Titles {
  const names = new Set(namesIn(expression));
  const scales = population.fields.flatMap(({ id, levels }) => (levels ? [{ id, levels }] : []));
  if (population.bands) scales.push({ id: 'band', levels: population.bands });
  const nearestLast = scales.toSorted((a, b) => Number(names.has(a.id)) - Number(names.has(b.id)));
  return new Map(nearestLast.flatMap(({ levels }) => levels.map(({ id, title }) => [id, title] as const)));
}
