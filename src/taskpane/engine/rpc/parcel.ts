/**
 * How something large goes over the line: in parts, each small enough that neither end stands still for it, and a head
 * that comes last. Head and parts are what structured clone can copy.
 */
export interface Parcel<Value> {
  split(value: Value): { readonly parts: Iterable<unknown>; readonly head: unknown };
  /** Takes the parts as they come, then the head. */
  receiver(): Receiver<Value>;
}

/** A parcel of whatever it is of: only what it came from may be given to it. */
export interface AnyParcel {
  split(value: never): ReturnType<Parcel<unknown>['split']>;
  receiver(): Receiver<unknown>;
}

export interface Receiver<Value> {
  take(part: unknown): void;
  finish(head: unknown): Value;
}

/** What is small goes as it is. */
export const WHOLE: Parcel<unknown> = {
  split: (head) => ({ parts: [], head }),
  receiver: () => ({
    take: () => {
      throw new TypeError('a part of something that has none');
    },
    finish: (head) => head,
  }),
};
