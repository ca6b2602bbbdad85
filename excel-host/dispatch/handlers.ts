import type { CallArguments } from './call-arguments';
import type { HostObject } from './host-object';
import type { HostState } from './host-state';

/** A plain value of a class: how it is read and, where Excel lets it be set, written. */
export interface ScalarHandler<T> {
  get?(target: T, state: HostState): unknown;
  set?(target: T, value: unknown, state: HostState): void;
}

/** What this host simulates of one class, by wire name. What is not here is not simulated. */
export interface ClassHandlers<T extends object> {
  readonly type: string;
  /** What an Instantiate answers, by which the client finds the object again. */
  identity?(target: T, state: HostState): Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, ScalarHandler<T>>>;
  readonly properties?: Readonly<Record<string, (target: T, state: HostState) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: CallArguments, state: HostState) => unknown>>;
  readonly objectMethods?: Readonly<
    Record<string, (target: T, args: CallArguments, state: HostState) => HostObject | null>
  >;
  /** The items of a collection, in order; lookups and counts follow from it. */
  items?(target: T, state: HostState): readonly HostObject[];
  /** An item by key; undefined where there is none. */
  find?(target: T, key: unknown, state: HostState): HostObject | undefined;
  /** Methods that change the workbook, so that a read-only one refuses them. */
  readonly writes?: readonly string[];
}

/** Handlers whose target is known to them alone. */
export type AnyHandlers = ClassHandlers<never>;
