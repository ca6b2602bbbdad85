import type { Params, Problem } from '../../engine/problem';
import { pathOf } from '../../rules/problems';
import type { Keys } from '../../rules/settings/json-node';

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What reading rule sheets finds: what is wrong, and the cell of every path in the rules. */
export class RuleReading {
  readonly problems: Problem[] = [];
  private readonly places = new Map<string, Place>();
  private readonly faulty = new Set<string>();

  tell(code: string, params: Params, sheet: string, cell?: string): void {
    const place = cell === undefined ? { sheet } : { sheet, cell };
    this.problems.push({ severity: 'error', code, params, ...place });
  }

  /** Something that was read and that a place in the rules cannot hold. */
  fault(keys: Keys, code: string, params: Params, sheet: string, cell: string): void {
    this.faulty.add(pathOf(keys));
    this.tell(code, params, sheet, cell);
  }

  place(keys: Keys, sheet: string, cell: string): void {
    this.places.set(pathOf(keys), { sheet, cell });
  }

  /** A problem of the rules with the cell that it is about; none where the cell has already been told of. */
  placed(problem: Problem): Problem[] {
    let isNamed = false;
    for (let path = problem.path ?? ''; path !== ''; path = above(path)) {
      if (this.faulty.has(path)) return [];
      const place = this.places.get(path);
      if (place && !isNamed) {
        isNamed = true;
        problem = { ...problem, ...place };
      }
    }
    return [problem];
  }
}

/** `populations[0].criteria` of `populations[0].criteria[2]`. */
function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}
