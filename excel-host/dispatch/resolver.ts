import { accessDenied, HostError, itemNotFound } from '../model/host-error';
import { INDEXER } from '../schema/types';
import type { CallArguments } from './call-arguments';
import { clientService, serviceCall } from './client-services';
import type { Gate } from './gate';
import type { AnyHandlers, ClassHandlers } from './handlers';
import type { HostObject } from './host-object';
import type { HostState } from './host-state';

type Handlers = ClassHandlers<object>;

/** Finds the handler of a member and calls it; what has none is refused by name and recorded. */
export class Resolver {
  constructor(
    readonly state: HostState,
    readonly gate: Gate,
    private readonly registry: ReadonlyMap<string, AnyHandlers>,
  ) {}

  handlers(type: string): Handlers {
    // A target is only ever given to the handlers of its own class, which made it.
    return (this.registry.get(type) as Handlers | undefined) ?? { type };
  }

  reference(id: string): HostObject {
    return this.state.references.get(id);
  }

  newObject(name: string): HostObject {
    return clientService(name) ?? this.gate.notSimulated(`new ${name}`);
  }

  property(parent: HostObject, wire: string): HostObject | null {
    const { camel } = this.gate.member(parent.type, wire);
    const handler = this.handlers(parent.type).properties?.[wire];
    if (handler === undefined) return this.gate.notSimulated(`${parent.type}.${camel}`);
    return handler(parent.target, this.state);
  }

  objectMethod(parent: HostObject, wire: string, args: CallArguments): HostObject | null {
    const { camel } = this.gate.member(parent.type, wire);
    const handlers = this.handlers(parent.type);
    this.mayWrite(handlers, wire);
    const handler = handlers.objectMethods?.[wire];
    if (handler !== undefined) return handler(parent.target, args, this.state);
    const found = this.lookup(parent, wire, args);
    return found === undefined ? this.gate.notSimulated(`${parent.type}.${camel}`) : found;
  }

  /** Lookups that every simulated collection has; `undefined` where the member is none of them. */
  private lookup(parent: HostObject, wire: string, args: CallArguments): HostObject | null | undefined {
    const { items, find } = this.handlers(parent.type);
    if (wire === 'GetItemAt' && items !== undefined) {
      const item = items(parent.target, this.state)[args.integer(0)];
      if (item === undefined) throw itemNotFound(`${parent.type}[${args.integer(0)}]`);
      return item;
    }
    if (find === undefined) return undefined;
    if (wire === INDEXER) {
      const item = find(parent.target, args.raw(0), this.state);
      if (item === undefined) throw itemNotFound(`${parent.type}: ${String(args.raw(0))}`);
      return item;
    }
    return wire === 'GetItemOrNullObject'
      ? this.orNull(find(parent.target, args.raw(0), this.state))
      : undefined;
  }

  private orNull(found: HostObject | undefined): HostObject | null {
    return found ?? null;
  }

  method(object: HostObject, wire: string, args: CallArguments): unknown {
    const service = serviceCall(object.type, wire, args, this.state);
    if (service !== undefined) return service.result;
    const { camel } = this.gate.member(object.type, wire);
    const handlers = this.handlers(object.type);
    this.mayWrite(handlers, wire);
    const handler = handlers.methods?.[wire];
    if (handler !== undefined) return handler(object.target, args, this.state) ?? null;
    if (wire === 'GetCount' && handlers.items !== undefined) {
      return handlers.items(object.target, this.state).length;
    }
    return this.gate.notSimulated(`${object.type}.${camel}`);
  }

  get(object: HostObject, wire: string): unknown {
    const { camel } = this.gate.member(object.type, wire);
    const handlers = this.handlers(object.type);
    const get = handlers.scalars?.[wire]?.get;
    if (get !== undefined) return get(object.target, this.state);
    if (wire === 'Count' && handlers.items !== undefined) {
      return handlers.items(object.target, this.state).length;
    }
    return this.gate.notSimulated(`${object.type}.${camel} (read)`);
  }

  set(object: HostObject, wire: string, value: unknown): void {
    const member = this.gate.member(object.type, wire);
    if (member.kind !== 'scalar' || !member.writable) {
      throw new HostError('InvalidOperation', `${object.type}.${member.camel} cannot be set.`);
    }
    const set = this.handlers(object.type).scalars?.[member.wire]?.set;
    if (set === undefined) this.gate.notSimulated(`${object.type}.${member.camel} (set)`);
    if (this.state.workbook.readOnly && object.type !== 'Runtime') throw accessDenied('read-only workbook');
    set?.(object.target, value, this.state);
  }

  private mayWrite(handlers: Handlers, wire: string): void {
    if (!this.state.workbook.readOnly || handlers.writes?.includes(wire) !== true) return;
    throw accessDenied('read-only workbook');
  }
}
