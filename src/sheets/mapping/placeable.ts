import { fieldsOf, reviewed, type FieldToRead } from '../../rules/fields';
import type { Id, Population } from '../../rules/rule-set';
import type { SheetColumns } from './column-match';

/** What stands in a place of a sheet that may be given: a field; on a form also a criterion or a stage of a review. */
export interface Placeable {
  readonly id: Id;
  readonly title: string;
  /** `column`: letters, `line`: the number of a row. */
  readonly kind: 'column' | 'line';
  readonly field?: FieldToRead;
}

/** All of a population in a layout. On a form a reviewed criterion has one line, and a stage one column, for all that cross there. */
export function placeables(population: Population, layout: SheetColumns['layout']): Placeable[] {
  const fields = fieldsOf(population);
  if (layout === 'rows') return fields.map((field) => ({ ...named(field), kind: 'column', field }));
  const plain = fields.filter(({ stageOf, from }) => stageOf === undefined && from !== 'sheet');
  const stages = layout === 'sheets' ? (population.review?.stages ?? []) : [];
  return [
    ...plain.map((field): Placeable => ({ ...named(field), kind: 'line', field })),
    ...reviewed(population).map((criterion): Placeable => ({ ...named(criterion), kind: 'line' })),
    ...stages.map((stage): Placeable => ({ ...named(stage), kind: 'column' })),
  ];
}

/** The layout that a population has on a sheet: a CSV and a sheet that we collected have a row for each. */
export function layoutOn(
  { layout = 'rows' }: Population,
  grid: { readonly source: 'workbook' | 'csv'; readonly collected?: true },
): SheetColumns['layout'] {
  return grid.source === 'csv' || grid.collected ? 'rows' : layout;
}

function named({ id, title }: { readonly id: Id; readonly title: string }): Pick<Placeable, 'id' | 'title'> {
  return { id, title };
}
