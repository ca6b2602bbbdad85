import { isMissing, shownAt } from '../columns/operations';
import { nodeId, type Node } from './node';

/** What was read: a field of the population. */
export function fieldNode(population: string, field: { id: string; title: string }): Node {
  return {
    id: nodeId(population, field.id),
    population,
    title: field.title,
    dependencies: [],
    evaluate: (run) => ({ value: run.data(population).fields.get(field.id)! }),
    explain(row, run) {
      const data = run.data(population);
      const column = data.fields.get(field.id)!;
      const cells = this.trace(row, run);
      if (isMissing(column, row)) return [{ code: 'field.missing', params: { title: field.title }, cells }];
      const params = {
        title: field.title,
        written: data.writtenOf(field.id, row),
        value: shownAt(column, row),
      };
      return [{ code: 'field.read', params, cells }];
    },
    trace(row, run) {
      const cell = run.data(population).cellOf(field.id, row);
      return cell ? [cell] : [];
    },
  };
}
