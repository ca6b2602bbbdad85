import type { Column } from '../columns/column';
import { gather } from '../columns/operations';
import type { Frame } from '../expression/program';
import type { Reference } from '../expression/scope';
import type { Params } from '../problem';
import { nodeId, type Evaluation, type Result } from './node';

/** Where an expression of a population reads: its own rows, and through `parent` the rows they belong to. */
export class PopulationFrame implements Frame {
  readonly size: number;

  constructor(
    private readonly run: Evaluation,
    readonly population: string,
    private readonly onProblem: (row: number, code: string, params: Params) => void,
  ) {
    this.size = run.data(population).rowCount;
  }

  read(reference: Reference): Column {
    const column = facetOf(this.run.result(nodeId(reference.population, reference.name)), reference);
    if (reference.of === 'own') return column;
    return gather(column, this.run.relation(this.population)!.parent);
  }

  report(row: number, code: string, params: Params): void {
    this.onProblem(row, code, params);
  }
}

export function facetOf(result: Result, reference: Reference): Column {
  if (reference.facet === 'value') return result.value;
  const column = result.facets?.get(reference.facet);
  if (!column) throw new Error(`${reference.name} has no facet ${reference.facet}`);
  return column;
}

/** The rows of `population` whose reading through these references rests on an open decision. */
export function unsettledOf(
  references: readonly Reference[],
  run: Evaluation,
  population: string,
): Uint8Array | undefined {
  let mask: Uint8Array | undefined;
  for (const reference of references) {
    const unsettled = run.result(nodeId(reference.population, reference.name)).unsettled;
    if (!unsettled) continue;
    const parent = reference.of === 'parent' ? run.relation(population)!.parent : undefined;
    mask ??= new Uint8Array(run.data(population).rowCount);
    for (let row = 0; row < mask.length; row++) {
      const source = parent ? parent[row]! : row;
      if (source >= 0 && unsettled[source] === 1) mask[row] = 1;
    }
  }
  return mask;
}

/** Either mask, or the union of both. */
export function unite(a: Uint8Array, b: Uint8Array | undefined): Uint8Array;
export function unite(a: Uint8Array | undefined, b: Uint8Array | undefined): Uint8Array | undefined;
export function unite(a: Uint8Array | undefined, b: Uint8Array | undefined): Uint8Array | undefined {
  if (!a || !b) return a ?? b;
  const united = a.slice();
  for (let row = 0; row < united.length; row++) united[row]! |= b[row]!;
  return united;
}
