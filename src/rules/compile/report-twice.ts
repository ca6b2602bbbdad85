import type { Compilation } from './compilation';

/** Ids that a list gives to two of its members. */
export function reportTwice(compilation: Compilation, list: readonly { id: string }[], path: string): void {
  list.forEach(({ id }, i) => {
    const first = list.findIndex((other) => other.id === id);
    if (first < i)
      compilation.report(`${path}[${i}].id`, 'rules.id-twice', { id, first: `${path}[${first}]` });
  });
}
