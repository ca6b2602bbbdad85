import type { Criterion, Field, Id, Population } from './rule-set';

/** A field as it is looked for in a sheet: those of the rules, and one for each criterion and stage of a review. */
export interface FieldToRead extends Field {
  /** The criterion and stage whose points it holds. A stage without any column was simply not held. */
  readonly stageOf?: { readonly criterion: Id; readonly stage: Id };
}

/** Every column a population's sheet may have. */
export function fieldsOf(population: Population): readonly FieldToRead[] {
  return [...population.fields, ...stageFields(population)];
}

/** `<criterion>@<stage>`: where the points of a criterion at a review stage stand. */
export function stageField(criterion: Id, stage: Id): Id {
  return `${criterion}@${stage}`;
}

/** The criteria whose points are given stage by stage: those of the method `given`, where there is a review. */
export function reviewed(population: Population): Criterion[] {
  const walk = (list: readonly Criterion[]): Criterion[] =>
    list.flatMap((criterion) => {
      if ('children' in criterion) return walk(criterion.children);
      return criterion.method.kind === 'given' ? [criterion] : [];
    });
  return population.review ? walk(population.criteria ?? []) : [];
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
