import type { Criterion, Field, Id, Population } from './rule-set';

/** A field as it is looked for in a sheet: those of the rules, and one for each criterion and stage of a review. */
export interface FieldToRead extends Field {
  /** The criterion and stage whose points it holds. A stage without any column was simply not held. */
  readonly stageOf?: { readonly criterion: Id; readonly stage: Id };
}

/** Every column a population's sheet may have. */
export function fieldsOf(population: Population): readonly FieldToRead[] {
  return [...population.fields, ...pointsFields(population), ...stageFields(population)];
}

/** The criteria whose points stand in a column of their own name: method `given` without a field, outside of a review. */
export function namedByThemselves(population: Population): Criterion[] {
  if (population.review) return [];
  return givenCriteria(population.criteria ?? []).filter(
    (criterion) =>
      'method' in criterion && criterion.method.kind === 'given' && criterion.method.field === undefined,
  );
}

/** The columns of such criteria, where the rules do not list them as fields. */
function pointsFields(population: Population): FieldToRead[] {
  return namedByThemselves(population)
    .filter(({ id }) => population.fields.every((field) => field.id !== id))
    .map(({ id, code, title }) => ({
      id,
      title,
      ...(code !== undefined && { aliases: [code, `${code} ${title}`, `${code}. ${title}`] }),
      type: 'number',
    }));
}

/** The fields that are columns of their own: not those that hold the points of a criterion of the same name. */
export function ownFields(population: Population): readonly Field[] {
  const points = new Set(namedByThemselves(population).map(({ id }) => id));
  return population.fields.filter(({ id }) => !points.has(id));
}

function givenCriteria(list: readonly Criterion[]): Criterion[] {
  return list.flatMap((criterion) => {
    if ('children' in criterion) return givenCriteria(criterion.children);
    return criterion.method.kind === 'given' ? [criterion] : [];
  });
}

/** `<criterion>@<stage>`: where the points of a criterion at a review stage stand. */
export function stageField(criterion: Id, stage: Id): Id {
  return `${criterion}@${stage}`;
}

/** The criteria whose points are given stage by stage: those of the method `given`, where there is a review. */
export function reviewed(population: Population): Criterion[] {
  return population.review ? givenCriteria(population.criteria ?? []) : [];
}

function stageFields(population: Population): FieldToRead[] {
  const stages = population.review?.stages ?? [];
  return reviewed(population).flatMap((criterion) =>
    stages.map((stage): FieldToRead => {
      const heads = [criterion.title, ...(criterion.code === undefined ? [] : [criterion.code])];
      const names = [stage.title, ...(stage.aliases ?? [])];
      const combined = heads.flatMap((head) => names.map((name) => `${head}: ${name}`));
      const id = stageField(criterion.id, stage.id);
      const [title, ...aliases] = combined;
      return {
        id,
        title: title!,
        aliases: [id, ...aliases],
        type: 'number',
        stageOf: { criterion: criterion.id, stage: stage.id },
      };
    }),
  );
}
