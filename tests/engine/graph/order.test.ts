import type { Node } from '../../../src/engine/graph/node';
import { orderNodes } from '../../../src/engine/graph/order';

function graph(edges: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Node> {
  return new Map(
    Object.entries(edges).map(([id, dependencies]) => [
      id,
      {
        id,
        population: 'p',
        title: id,
        dependencies,
        evaluate: () => never(),
        explain: () => [],
        trace: () => [],
      },
    ]),
  );
}

function never(): never {
  throw new Error('not evaluated here');
}

const idsOf = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);

describe('ordering a graph', () => {
  it('puts every node behind what it depends on', () => {
    const ordering = orderNodes(graph({ total: ['a', 'b'], a: ['x'], b: ['x', 'a'], x: [] }));
    expect('order' in ordering && idsOf(ordering.order)).toEqual(['x', 'a', 'b', 'total']);
  });

  it('names the members of a cycle in the order in which they lead to each other', () => {
    const ordering = orderNodes(graph({ start: ['a'], a: ['b'], b: ['c'], c: ['a'], x: [] }));
    expect('cycles' in ordering && ordering.cycles.map(idsOf)).toEqual([['a', 'b', 'c']]);
  });

  it('finds a node that depends on itself, and every separate cycle', () => {
    const ordering = orderNodes(graph({ a: ['a'], b: ['c'], c: ['b'] }));
    expect('cycles' in ordering && ordering.cycles.map(idsOf)).toEqual([['a'], ['b', 'c']]);
  });

  it('is not confused by two ways to the same node', () => {
    expect(orderNodes(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toHaveProperty('order');
  });

  it('walks a chain of 100,000 nodes without running out of stack', () => {
    const edges = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, i) => [`n${i}`, i === 0 ? [] : [`n${i - 1}`]]),
    );
    const reversed = Object.fromEntries(Object.entries(edges).reverse());
    const ordering = orderNodes(graph(reversed));
    expect('order' in ordering && ordering.order.length).toBe(100_000);
  });
});
