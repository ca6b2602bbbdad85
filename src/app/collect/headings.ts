import { fieldsOf, type FieldToRead } from '../../rules/fields';
import type { Population } from '../../rules/rule-set';
import { givenCriteria, titleWords } from '../../sheets/recognise/criterion-words';
import { headerNames } from '../../sheets/recognise/header-names';

/** A column of a collected sheet by the words over it, from the outermost; a reader of the sheet finds the field by them. */
export interface Heading {
  readonly field: FieldToRead;
  readonly path: readonly string[];
}

/** Words for every field of a population that lead back to that field, and to no other. */
export function headingsOf(population: Population): Heading[] {
  const names = headerNames(population);
  const criteria = new Map(givenCriteria(population).map((criterion) => [criterion.id, criterion]));
  const stages = new Map(population.review?.stages.map((stage) => [stage.id, stage]));
  return fieldsOf(population).map((field) => {
    const { stageOf } = field;
    const criterion = stageOf && criteria.get(stageOf.criterion);
    const stage = stageOf && stages.get(stageOf.stage);
    const paths: (readonly string[])[] =
      criterion && stage
        ? wordsOf(criterion).flatMap((head) =>
            [stage.title, ...(stage.aliases ?? [])].map((tail) => [head, tail]),
          )
        : [field.title, ...(field.aliases ?? [])].map((title) => [title]);
    const path = paths.find((words) => names.find(words.join(' ')) === field.id);
    return { field, path: path ?? [field.id] };
  });
}

/** With its number in front, as a form has it; then the shorter wordings. */
function wordsOf(criterion: Parameters<typeof titleWords>[0]): string[] {
  const { code, title } = criterion;
  const coded = code === undefined ? [] : [/[.)]$/u.test(code) ? `${code} ${title}` : `${code}. ${title}`];
  return [...coded, ...titleWords(criterion)];
}

/** The first of these headings that names no field of the population. */
export function foreignHeading(population: Population, wishes: readonly string[]): string {
  const names = headerNames(population);
  return wishes.find((wish) => names.find(wish) === undefined) ?? '…';
}
