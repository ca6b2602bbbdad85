import type { ErrorCode } from '../model/host-error';
import { HostError } from '../model/host-error';
import type { HostObject } from '../dispatch/host-object';
import type { Action, RequestBody } from '../dispatch/protocol';

/** Which requests a fault strikes; all conditions given must hold. The client's own clean-up is never struck. */
export interface When {
  /** The nth request from now on, counted from 1. */
  readonly request?: number;
  /** Only requests that mention that wire name: `Values`, `Delete`, `Merge`. */
  readonly mentions?: string;
}

export type Fault =
  /** The request is refused as a whole, with one of the numbers in FAILURE. */
  | { readonly kind: 'refuse'; readonly failure: number }
  /** An action fails; those before it have been done. By its place, or the first that mentions a wire name. */
  | { readonly kind: 'fail-action'; readonly action: number | string; readonly code: ErrorCode }
  /** The first action on an object of a class fails, as on a machine without a printer on a `PageLayout`. */
  | { readonly kind: 'fail-class'; readonly of: string; readonly code: ErrorCode }
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Everything is done, but the client never hears of it, or hears that the session has ended. */
  | { readonly kind: 'lose-reply'; readonly as: 'silence' | number }
  /** Something happens before the request is looked at: a co-author writes, a user renames a sheet. */
  | { readonly kind: 'before'; readonly act: () => void };

interface Rule {
  readonly when: When;
  readonly fault: Fault;
  /** How many more requests it strikes. */
  left: number;
  seen: number;
}

/** Faults laid out for requests to come. */
export class Faults {
  private readonly rules: Rule[] = [];

  /** @param times how many requests it strikes; once unless said otherwise */
  add(fault: Fault, when: When = {}, times = 1): void {
    this.rules.push({ when, fault, left: times, seen: 0 });
  }

  /** Faults that were laid out and have not struck. */
  get waiting(): number {
    return this.rules.filter((rule) => rule.left > 0).length;
  }

  clear(): void {
    this.rules.length = 0;
  }

  /** The faults for one request, which are used up by it. */
  take(body: RequestBody): Fault[] {
    if (isCleanUp(body)) return [];
    return this.rules.flatMap((rule) => {
      rule.seen += 1;
      const { request, mentions } = rule.when;
      const strikes =
        rule.left > 0 &&
        (request === undefined || rule.seen >= request) &&
        (mentions === undefined || mentionsName(body, mentions));
      if (!strikes) return [];
      rule.left -= 1;
      return [rule.fault];
    });
  }
}

/** After `Excel.run` the client releases its references in a request of its own. */
export function isCleanUp({ Actions }: RequestBody): boolean {
  const own = Actions.filter(({ ActionType }) => ActionType !== 1);
  return own.length > 0 && own.every(({ Name }) => Name === '_RemoveReference');
}

function mentionsName(body: RequestBody, wire: string): boolean {
  return (
    body.Actions.some(({ Name }) => Name === wire) ||
    Object.values(body.ObjectPaths).some(({ Name }) => Name === wire)
  );
}

/** Throws where one of the faults wants this action to fail. */
export function failAction(
  faults: readonly Fault[],
): (action: Action, index: number, object: HostObject | null) => void {
  return (action, index, object) => {
    for (const fault of faults) {
      if (fault.kind !== 'fail-action' && fault.kind !== 'fail-class') continue;
      const strikes =
        fault.kind === 'fail-class'
          ? object?.type === fault.of
          : fault.action === index || fault.action === action.Name;
      if (strikes) {
        throw new HostError(fault.code, `There was a failure made for a test. (${fault.code})`);
      }
    }
  };
}
