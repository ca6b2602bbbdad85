import { invalidArgument } from '../model/host-error';
import type { HostObject } from './host-object';

/** One argument: a plain value, or an object that an object path led to. */
export type Argument = { readonly value: unknown } | { readonly object: HostObject | null };

/** The arguments of one call, asked for by position and kind. @throws HostError InvalidArgument for another kind */
export class CallArguments {
  constructor(private readonly list: readonly Argument[]) {}

  has(at: number): boolean {
    const argument = this.list[at];
    return argument !== undefined && !('value' in argument && (argument.value ?? null) === null);
  }

  raw(at: number): unknown {
    const argument = this.list[at];
    return argument !== undefined && 'value' in argument ? argument.value : undefined;
  }

  text(at: number): string {
    const value = this.raw(at);
    if (typeof value !== 'string') throw invalidArgument(`argument ${at + 1} must be a text`);
    return value;
  }

  optionalText(at: number): string | undefined {
    return this.has(at) ? this.text(at) : undefined;
  }

  number(at: number): number {
    const value = this.raw(at);
    if (typeof value !== 'number') throw invalidArgument(`argument ${at + 1} must be a number`);
    return value;
  }

  /** A whole number. */
  integer(at: number): number {
    const value = this.number(at);
    if (!Number.isInteger(value)) throw invalidArgument(`argument ${at + 1} must be a whole number`);
    return value;
  }

  flag(at: number, otherwise: boolean): boolean {
    if (!this.has(at)) return otherwise;
    const value = this.raw(at);
    if (typeof value !== 'boolean') throw invalidArgument(`argument ${at + 1} must be true or false`);
    return value;
  }

  /** A plain JSON object, empty where the argument is missing. */
  options(at: number): Readonly<Record<string, unknown>> {
    if (!this.has(at)) return {};
    const value = this.raw(at);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw invalidArgument(`argument ${at + 1} must be an object`);
    }
    return value as Readonly<Record<string, unknown>>;
  }

  object(at: number): HostObject | undefined {
    const argument = this.list[at];
    return argument !== undefined && 'object' in argument ? (argument.object ?? undefined) : undefined;
  }
}
