import { HostError } from '../model/host-error';
import type { HostObject } from './host-object';

/** Objects that the client asked to keep between its requests. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ofEvents = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object.target);
    if (known !== undefined && this.byId.has(known)) return known;
    this.last += 1;
    const id = `ref-${this.last}`;
    this.byId.set(id, object);
    this.ids.set(object.target, id);
    return id;
  }

  idOf(target: object): string | undefined {
    const id = this.ids.get(target);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  /** Keeps the range of an event, which the client never releases. */
  remember(object: HostObject): string {
    this.last += 1;
    const id = `event-${this.last}`;
    this.ofEvents.set(id, object);
    return id;
  }

  /** @throws HostError when nothing is kept under that id, as after a run has ended */
  get(id: string): HostObject {
    const object = this.byId.get(id) ?? this.ofEvents.get(id);
    if (object === undefined) {
      throw new HostError(
        'InvalidReference',
        `This reference is not valid for the current operation. (${id})`,
      );
    }
    return object;
  }

  release(id: string): void {
    this.byId.delete(id);
  }

  releaseAll(): void {
    this.byId.clear();
  }

  get size(): number {
    return this.byId.size;
  }
}
