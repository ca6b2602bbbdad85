import { fieldsOf, type FieldToRead } from '../rules/fields';
import type { Population } from '../rules/rule-set';
import type { Part } from './part';

/**
 * Fields that should have a place on the sheet and have none. A stage without any place was not held, and its
 * points are not missing.
 */
export function missingFields(part: Part, fields: readonly FieldToRead[]): FieldToRead[] {
  const held = stagesHeld(part, fields);
  return fields.filter(
    (field) => !part.holds(field) && (field.stageOf === undefined || held.has(field.stageOf.stage)),
  );
}

/** The stages of a review for which at least one criterion has a place. */
export function stagesHeld(part: Part, fields: readonly FieldToRead[]): Set<string> {
  const held = new Set<string>();
  for (const field of fields) {
    if (field.stageOf !== undefined && part.holds(field)) held.add(field.stageOf.stage);
  }
  return held;
}

export function isNeeded(field: FieldToRead, population: Population): boolean {
  return field.required === true || population.key.includes(field.id);
}

export function titleOf(population: Population, id: string): string {
  return fieldsOf(population).find((field) => field.id === id)?.title ?? id;
}
