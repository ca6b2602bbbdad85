import type { BoundExpression } from '../../engine/graph/bound-expression';
import type { Compilation } from './compilation';
import type { Namespace } from './namespace';

/** What must hold of every row, with the sentence for rows where it does not. */
export interface CompiledCheck {
  readonly id: string;
  readonly population: string;
  readonly must: BoundExpression;
  readonly otherwise: string;
  readonly severity: 'error' | 'warning';
}

export function compileChecks(compilation: Compilation, { population, path }: Namespace): CompiledCheck[] {
  return (population.checks ?? []).flatMap(
    ({ id, must, otherwise, severity = 'error' }, i): CompiledCheck[] => {
      const bound = compilation.bind(
        must,
        `${path}.checks[${i}].must`,
        compilation.placeOf(population.id),
        'flag',
      );
      return bound ? [{ id, population: population.id, must: bound, otherwise, severity }] : [];
    },
  );
}
