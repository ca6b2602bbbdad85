import type { Node, NodeId } from './node';

export type Ordering =
  { readonly order: readonly Node[] } | { readonly cycles: readonly (readonly Node[])[] };

/**
 * A topological order of the graph, or its cycles, each once and in the order its members lead to each other.
 * The order is that of the nodes given wherever the dependencies leave a choice, so that it is the same every time.
 */
export function orderNodes(nodes: ReadonlyMap<NodeId, Node>): Ordering {
  const order: Node[] = [];
  const cycles: Node[][] = [];
  const state = new Map<NodeId, 'open' | 'done'>();

  for (const start of nodes.values()) {
    const path: { node: Node; next: number }[] = [];
    const enter = (node: Node): void => {
      state.set(node.id, 'open');
      path.push({ node, next: 0 });
    };
    if (!state.has(start.id)) enter(start);
    while (path.length > 0) {
      const top = path[path.length - 1]!;
      const dependency = top.node.dependencies[top.next++];
      if (dependency === undefined) {
        path.pop();
        state.set(top.node.id, 'done');
        order.push(top.node);
        continue;
      }
      const next = nodes.get(dependency);
      if (!next) throw new Error(`${top.node.id} depends on ${dependency}, which is not in the graph`);
      const seen = state.get(dependency);
      if (seen === undefined) enter(next);
      else if (seen === 'open')
        cycles.push(path.slice(path.findIndex(({ node }) => node === next)).map(({ node }) => node));
    }
  }
  return cycles.length > 0 ? { cycles } : { order };
}
