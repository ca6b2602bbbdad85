import type { Params, Problem } from '../../engine/problem';
import { isAnswerTo, isColumnQuestion, COLUMN_QUESTIONS } from '../../rules/reading/column-questions';
import type { Id, Population, RuleSet } from '../../rules/rule-set';
import { fieldsOf } from '../../rules/fields';
import { layoutOn, placeables } from '../mapping/placeable';
import type { SheetView } from '../sheet-view';
import type { ReadingChoices } from './reading-choices';
import { isSameSheet } from './sheet-name';

/**
 * What of somebody's choices names nothing that is there: populations, fields and answers that the rules do not know, and
 * sheets that are gone. Places on sheets are looked at by `fit-mapping`, chosen sheets by `chosen-sheets`.
 */
export function checkChoices(
  choices: ReadingChoices,
  { populations }: Pick<RuleSet, 'populations'>,
  views: readonly SheetView[],
): Problem[] {
  const known = new Map(populations.map((population) => [population.id, population]));
  const { sheets = {}, mapping = {}, answers = {} } = choices;
  return [
    ...Object.entries({ sheets, mapping, answers }).flatMap(([part, byPopulation]) =>
      Object.keys(byPopulation)
        .filter((id) => !known.has(id))
        .map((id) => populationUnknown([part, id], id, [...known.keys()])),
    ),
    ...[...known.values()].flatMap((population) => [
      ...goneSheets(population, choices, views),
      ...Object.entries(own(mapping, population.id)).flatMap(([sheet, places]) =>
        unknownNames(
          population,
          ['mapping', population.id, sheet],
          Object.keys(places),
          namesOn(population, sheet, views),
        ),
      ),
      ...Object.entries(own(answers, population.id)).flatMap(([sheet, byField]) =>
        Object.entries(byField).flatMap(([field, given]) => {
          const at = ['answers', population.id, sheet];
          const fields = fieldsOf(population).map(({ id }) => id);
          return [...unknownNames(population, at, [field], fields), ...unknownAnswers([...at, field], given)];
        }),
      ),
    ]),
  ];
}

function own<Said>(
  record: Readonly<Record<Id, Readonly<Record<string, Said>>>>,
  id: Id,
): Readonly<Record<string, Said>> {
  return Object.hasOwn(record, id) ? (record[id] ?? {}) : {};
}

function populationUnknown(at: readonly string[], written: string, allowed: readonly string[]): Problem {
  return about(at, 'sheets.given-population-unknown', { written, allowed });
}

/** What may be placed on a sheet; on one that is gone, whatever its layout. */
function namesOn(population: Population, sheet: string, views: readonly SheetView[]): Id[] {
  const view = views.find(({ grid }) => isSameSheet(grid.sheet, sheet));
  const layouts = view ? [layoutOn(population, view.grid)] : (['rows', 'columns', 'sheets'] as const);
  return [...new Set(layouts.flatMap((layout) => placeables(population, layout).map(({ id }) => id)))];
}

/** As many names as a sentence bears. */
const NAMED = 12;

function unknownNames(
  population: Population,
  at: readonly string[],
  written: readonly Id[],
  allowed: readonly Id[],
): Problem[] {
  const shown = allowed.length > NAMED ? [...allowed.slice(0, NAMED), '…'] : allowed;
  return written
    .filter((id) => !allowed.includes(id))
    .map((id) => ({
      ...about([...at, id], 'sheets.given-field-unknown', {
        written: id,
        population: population.title,
        allowed: shown,
      }),
      population: population.id,
    }));
}

function unknownAnswers(at: readonly string[], given: Readonly<Record<string, string>>): Problem[] {
  return Object.entries(given).flatMap(([question, answer]) => {
    const place = [...at, question];
    if (!isColumnQuestion(question)) {
      const allowed = Object.keys(COLUMN_QUESTIONS);
      return [about(place, 'sheets.given-question-unknown', { written: question, allowed })];
    }
    if (isAnswerTo(question, answer)) return [];
    const allowed = [...COLUMN_QUESTIONS[question]];
    return [about(place, 'sheets.given-answer-unknown', { written: answer, allowed })];
  });
}

/** Nothing is read from a column that was chosen on it, which is an error; a question that was answered is asked again. */
function goneSheets(
  { id, title }: Population,
  { mapping = {}, answers = {} }: ReadingChoices,
  views: readonly SheetView[],
): Problem[] {
  const isGone = (sheet: string): boolean => !views.some(({ grid }) => isSameSheet(grid.sheet, sheet));
  const mapped = Object.keys(own(mapping, id)).filter(isGone);
  const answered = Object.keys(own(answers, id)).filter((sheet) => isGone(sheet) && !mapped.includes(sheet));
  const tell =
    (severity: Problem['severity'], part: string) =>
    (sheet: string): Problem => ({
      ...about([part, id, sheet], 'sheets.given-sheet-gone', {
        sheet,
        population: title,
        sheets: views.map(({ grid }) => grid.sheet),
      }),
      severity,
      population: id,
    });
  return [...mapped.map(tell('error', 'mapping')), ...answered.map(tell('warning', 'answers'))];
}

/** @param at where it stands among the choices */
function about(at: readonly string[], code: string, params: Params): Problem {
  return { severity: 'error', code, params: { ...params, at: at.join(' › ') } };
}
