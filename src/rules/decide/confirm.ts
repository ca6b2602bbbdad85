import type { Problem } from '../../engine/problem';
import { fold } from '../../engine/text/fold';
import { MARKS, NO, YES } from '../../engine/text/yes-no';
import type { Id, RuleSet } from '../rule-set';
import { isIsoDate } from '../schema/shapes';
import type { RecordedChoice } from './choice';

/** A question that only a secretary can answer, and where the rules ask it. */
export interface Question {
  /** What a choice of kind `confirm` names in its column `title`. */
  readonly id: Id;
  readonly population?: Id;
  readonly path: string;
  readonly question: string;
}

export interface Answers {
  /** Values given to parameters. */
  readonly values: ReadonlyMap<Id, number | string | boolean>;
  readonly problems: readonly Problem[];
}

/**
 * Every `confirm` of a rule set. What has no id of its own (a quota) is named `<title>.quota`; where two questions would
 * have one name, both are named with what they stand in: `<title>.conditions.<condition>`, `<title>.quota[1]`.
 */
export function questionsOf(rules: RuleSet): Question[] {
  const found = foundQuestions(rules);
  return found.map(({ long, ...question }) => {
    const twins = found.filter(
      ({ id, population }) => id === question.id && population === question.population,
    );
    return twins.length > 1 ? { ...question, id: long } : question;
  });
}

function foundQuestions(rules: RuleSet): (Question & { readonly long: string })[] {
  const questions: (Question & { readonly long: string })[] = [];
  const walk = (
    value: unknown,
    path: string,
    owner: string,
    population: Id | undefined,
    place = owner,
  ): void => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => walk(item, `${path}[${i}]`, owner, population, `${owner}[${i}]`));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as Readonly<Record<string, unknown>>;
    const id = typeof node['id'] === 'string' ? node['id'] : owner;
    if (typeof node['confirm'] === 'string') {
      const long = node['id'] === undefined ? place : `${owner}.${id}`;
      const question = node['confirm'];
      questions.push({ id, long, path, question, ...(population !== undefined && { population }) });
    }
    for (const [key, item] of Object.entries(node)) {
      walk(item, path === '' ? key : `${path}.${key}`, `${id}.${key}`, population);
    }
  };
  walk(rules.parameters ?? [], 'parameters', '', undefined);
  rules.populations.forEach((population, i) =>
    walk(population, `populations[${i}]`, population.id, population.id),
  );
  return questions;
}

/** Matches questions with the recorded answers; what is not answered is a question, what is answered "no" an error. */
export function answer(rules: RuleSet, choices: readonly RecordedChoice[]): Answers {
  const values = new Map<Id, number | string | boolean>();
  const problems: Problem[] = [];
  const answers = choices.filter(({ kind }) => kind === 'confirm');
  const used = new Set<RecordedChoice>();
  for (const question of questionsOf(rules)) {
    const given = answers.filter((choice) => answersTo(choice, question));
    given.forEach((choice) => used.add(choice));
    const last = given.at(-1);
    const parameter =
      question.population === undefined ? rules.parameters?.find(({ id }) => id === question.id) : undefined;
    if (!last) problems.push(asked(question));
    else if (last.value !== '') {
      const value = parameter ? parameterValue(last.value, parameter) : yesOrNo(last.value);
      if (value === undefined) problems.push(misread(last, question));
      else if (parameter) values.set(question.id, value);
      else if (value === false) problems.push(refused(last, question));
    }
  }
  for (const choice of answers) if (!used.has(choice)) problems.push(withoutQuestion(choice));
  return { values, problems };
}

function answersTo(choice: RecordedChoice, { id, population }: Question): boolean {
  return (
    choice.title === id &&
    (choice.population === '' || population === undefined || choice.population === population)
  );
}

function asked({ id, population, path, question }: Question): Problem {
  const params = { id, question };
  return {
    severity: 'question',
    code: 'confirm',
    params,
    path,
    ...(population !== undefined && { population }),
  };
}

function misread(choice: RecordedChoice, { id, path, question }: Question): Problem {
  return {
    severity: 'error',
    code: 'confirm.misread',
    params: { id, question, value: choice.value },
    path,
    ...placeOf(choice),
  };
}

function refused(choice: RecordedChoice, { id, path, question }: Question): Problem {
  return { severity: 'error', code: 'confirm.refused', params: { id, question }, path, ...placeOf(choice) };
}

function withoutQuestion(choice: RecordedChoice): Problem {
  return {
    severity: 'warning',
    code: 'confirm.without-question',
    params: { id: choice.title },
    ...placeOf(choice),
  };
}

/** Where a choice was recorded: the first cell of its row, or its line in a file. */
export function placeOf({ sheet, row }: RecordedChoice): { sheet: string; cell: string } {
  return { sheet, cell: /\.csv$/i.test(sheet) ? String(row) : `A${row}` };
}

type Parameter = NonNullable<RuleSet['parameters']>[number];

function parameterValue(text: string, { type, value }: Parameter): number | string | boolean | undefined {
  if (type === 'date') return dateOf(text);
  if (typeof value === 'boolean') return yesOrNo(text);
  if (typeof value === 'string') return text;
  const bare = text.replace(/\s|%|‰/g, '');
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(bare)) return undefined; // a thousand and a half, or one and a half
  const isGrouped = /^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/.test(bare);
  const number = Number((isGrouped ? bare.replaceAll('.', '') : bare).replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

const AGREED: readonly string[] = [...YES, ...MARKS, 'đúng', 'đồng ý'].map(fold);
const REFUSED: readonly string[] = [...NO, 'sai', 'không đồng ý'].map(fold);

function yesOrNo(text: string): boolean | undefined {
  const word = fold(text);
  if (AGREED.includes(word)) return true;
  return REFUSED.includes(word) ? false : undefined;
}

function dateOf(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
  return isIsoDate(iso) ? iso : undefined;
}
