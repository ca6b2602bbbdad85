export type NodeId = string;

/** A name is unique in its population; parameters belong to none. */
export function nodeId(population: string, name: string): NodeId {
  return `${population}\u0000${name}`;
}

/** The name that a node has in its population. */
export function nameOf(id: NodeId): string {
  return id.slice(id.indexOf('\u0000') + 1);
}
