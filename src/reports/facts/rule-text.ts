import { formatDate, formatNumber } from '../../locale/format';
import type { Code } from '../../locale/vi';
import type { Expr, Id, Population, RuleSet } from '../../rules/rule-set';
import type { ReportContext, Subject } from './context';
import { shareText } from './exact-text';
import { callAt, callSentence, type Call } from './rule-calls';
import { daysOf } from './value';

const TOKEN =
  /(?<space>\s+)|"(?<text>[^"]*)"|(?<share>\d+(?:\.\d+)?[%‰])|(?<number>\d+(?:\.\d+)?)|(?<name>(?:parent\.)?[\p{L}_][\p{L}\p{M}\p{N}_]*)|(?<sign>[<>=!]=|[<>()+\-*/])/uy;
const NAME = /(?:parent\.)?[\p{L}_][\p{L}\p{M}\p{N}_]*/gu;

const PARENT = 'parent.';

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
 * A condition as people read it: `ti_le_ht >= 100%` is `Tỷ lệ … ≥ 100 %`, `exceeded(thu)` is `vượt chỉ tiêu “Thu …”`.
 * Names become their titles, levels theirs, fixed parameters their values; undefined where the expression says more
 * than that (`? :`, an unknown name), so that the caller words it otherwise.
 */
export function ruleText(context: ReportContext, subject: Subject, expression: Expr): string | undefined {
  const named = titlesOf(context, subject);
  const constants = constantsOf(subject, expression);
  const dates = new Set(subject.population.fields.filter(({ type }) => type === 'date').map(({ id }) => id));
  return wordsOf(expression);

  function wordsOf(source: Expr): string | undefined {
    const words: string[] = [];
    let lastName = '';
    for (let at = 0; at < source.length;) {
      TOKEN.lastIndex = at;
      const groups: Groups | undefined = TOKEN.exec(source)?.groups;
      at = TOKEN.lastIndex;
      const { name, sign } = groups ?? {};
      const call = name === undefined ? undefined : callAt(source, name, at);
      const date = dates.has(lastName) ? DATE_SIGNS[sign ?? ''] : undefined;
      const word = call
        ? sentence(call)
        : date
          ? context.say(date)
          : groups && wordOf(context, groups, named, constants);
      if (word === undefined) return undefined;
      at = call?.end ?? at;
      lastName = name ?? lastName;
      words.push(word);
    }
    return words.join('').replace(/\s+/gu, ' ').trim();
  }

  /** `and (…)` is no call: a word before a bracket. */
  function sentence(call: Call): string | undefined {
    const words = call.parts.map(wordsOf);
    if (words.some((word) => word === undefined)) return undefined;
    const found = callSentence(call, words as string[]);
    if (found) return context.say(found.code, found.params);
    const word = wordOf(context, { name: call.name }, named, constants);
    return word === undefined || words.length > 1 ? undefined : `${word} (${words[0]!})`;
  }
}

/** The names an expression reads of the row itself, each once, in order; texts in quotes are left out. */
export function namesIn(expression: Expr): Id[] {
  const names = expression.replace(/"[^"]*"/gu, ' ').match(NAME) ?? [];
  return [...new Set(names)].filter((name) => !name.startsWith(PARENT));
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
  const named = [...(context.rules.honours ?? []), ...(population.titles ?? []), ...result.columns];
  return new Map([
    ...ownersTitles(context, population),
    ...(context.rules.parameters ?? []).map(
      (parameter) => [parameter.id, parameterText(context, parameter)] as const,
    ),
    ...named.map(({ id, title }) => [id, title] as const),
  ]);
}

/** The names of the row that a row belongs to, behind `parent.`. */
function ownersTitles(
  { subjects, say }: ReportContext,
  { belongsTo }: Population,
): (readonly [Id, string])[] {
  const owner = subjects.find(({ population }) => population.id === belongsTo?.population);
  if (!owner) return [];
  return [...(owner.population.titles ?? []), ...owner.result.columns].map(
    ({ id, title }) => [PARENT + id, say('reports.rule.parent', { name: title, owner: owner.noun })] as const,
  );
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
  if (population.review) scales.push({ id: 'stage', levels: population.review.stages });
  const nearestLast = scales.toSorted((a, b) => Number(names.has(a.id)) - Number(names.has(b.id)));
  return new Map(nearestLast.flatMap(({ levels }) => levels.map(({ id, title }) => [id, title] as const)));
}
