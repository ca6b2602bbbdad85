import { HostError, itemNotFound } from '../model/host-error';
import { INDEXER } from '../schema/types';
import { CallArguments, type Argument } from './call-arguments';
import type { HostObject } from './host-object';
import { PATH, type ArgumentInfo, type ObjectPath, type RequestBody } from './protocol';
import type { Resolver } from './resolver';

/** Follows the object paths of one batch; each is followed once. */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly root: HostObject,
    private readonly resolver: Resolver,
  ) {}

  /** Follows a path anew, as an Instantiate does. */
  instantiate(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.path(id));
    this.found.set(id, object);
    return object;
  }

  /** What a path leads to. */
  object(id: number): HostObject | null {
    return this.instantiate(id);
  }

  /** The class a path leads to, for the location of an error; empty where it leads nowhere. */
  location(id: number, member: string): string {
    const known = this.found.get(id);
    return known === undefined || known === null ? member : `${known.type}.${member}`;
  }

  arguments(info: ArgumentInfo | undefined): CallArguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const list = (info?.Arguments ?? []).map((value, at): Argument => {
      const id = ids[at];
      if (typeof id === 'number' && id !== 0) return { object: this.object(id) };
      return { value: this.plain(value) };
    });
    return new CallArguments(list);
  }

  /** JSON options may carry objects inside: `{"_ObjectPathId":5}`. */
  private plain(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    return typeof id === 'number' ? this.object(id) : value;
  }

  private path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError('InvalidOperation', `The object path ${id} is missing.`);
    return path;
  }

  private parent(path: ObjectPath): HostObject | null {
    return path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.root;
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.resolver.reference(path.Name);
      case PATH.newObject:
        return this.resolver.newObject(path.Name);
    }
    const parent = this.parent(path);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return this.resolver.property(parent, path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.method) return this.resolver.objectMethod(parent, path.Name, args);
    if (path.ObjectPathType !== PATH.indexer) throw itemNotFound(`object path type ${path.ObjectPathType}`);
    return this.resolver.objectMethod(parent, INDEXER, args);
  }
}
