import type { ApiSet } from '../schema/types';
import { compareVersions } from '../schema/introduced';

export type ViolationKind =
  'not-simulated' | 'unknown' | 'not-in-requirement-set' | 'not-calculated' | 'host-fault';

/** Something an add-in did that must fail its test, even if the add-in caught the error. */
export interface Violation {
  readonly kind: ViolationKind;
  /** `Range.autoFill`. */
  readonly member: string;
  readonly detail: string;
}

/** What a run of an add-in has used, and what it used that it should not have. */
export class UsageRecord {
  private readonly members = new Map<string, ApiSet>();
  private list: Violation[] = [];

  use(member: string, api: ApiSet): void {
    this.members.set(member, api);
  }

  violate(kind: ViolationKind, member: string, detail: string): void {
    this.list.push({ kind, member, detail });
  }

  get violations(): readonly Violation[] {
    return this.list;
  }

  /** Hands the violations over and forgets them: for tests that mean to cause them. */
  takeViolations(): readonly Violation[] {
    const taken = this.list;
    this.list = [];
    return taken;
  }

  /** Every member used, as `Class.member`, with the set that brought it; sorted. */
  used(): { readonly member: string; readonly api: ApiSet }[] {
    return [...this.members]
      .map(([member, api]) => ({ member, api }))
      .sort((left, right) => (left.member < right.member ? -1 : 1));
  }

  /** The requirement sets that a host must have for everything used: the highest version of each. */
  requirements(): ReadonlyMap<string, string> {
    const highest = new Map<string, string>();
    for (const { name, version } of this.members.values()) {
      const before = highest.get(name);
      if (before === undefined || compareVersions(version, before) > 0) highest.set(name, version);
    }
    return highest;
  }
}
