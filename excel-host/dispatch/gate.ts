import { HostError } from '../model/host-error';
import { compareVersions, introduced, later } from '../schema/introduced';
import type { ApiSet, ClientSchema, MemberSchema } from '../schema/types';
import type { UsageRecord } from './record';

/** Sets a host supports, each with its highest version. */
export type SupportedSets = Readonly<Record<string, string>>;

export const isSupported = (sets: SupportedSets, { name, version }: ApiSet): boolean => {
  const highest = Object.entries(sets).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  return highest !== undefined && compareVersions(highest, version) >= 0;
};

/** Looks members up in the schema, keeps the record of use, and refuses what the promised sets do not have. */
export class Gate {
  private readonly introduced: ReadonlyMap<string, ApiSet>;

  constructor(
    private readonly schema: ClientSchema,
    private readonly sets: SupportedSets,
    private readonly record: UsageRecord,
  ) {
    this.introduced = introduced(schema, 'Workbook');
  }

  /** The member by its wire name. @throws HostError ApiNotFound where it does not exist or came later */
  member(type: string, wire: string): MemberSchema {
    const members = this.schema.classes[type]?.members ?? {};
    // On an older Excel the client sends `update` as single settings, by the names an add-in uses.
    const member =
      members[wire] ?? Object.values(members).find((one) => one.kind === 'scalar' && one.camel === wire);
    if (member === undefined)
      return this.refuse('unknown', `${type}.${wire}`, 'the client has no such member');
    const name = `${type}.${member.camel}`;
    const api = this.apiOf(type, member);
    this.record.use(name, api);
    if (isSupported(this.sets, api)) return member;
    return this.refuse('not-in-requirement-set', name, `${api.name} ${api.version} is not supported here`);
  }

  /** The scalars of a class that this host's sets have, and its members by their camel names. */
  loadable(type: string): MemberSchema[] {
    const members = Object.values(this.schema.classes[type]?.members ?? {});
    return members.filter((member) => isSupported(this.sets, this.apiOf(type, member)));
  }

  /** The member that a `load` names. @throws HostError ApiNotFound as `member` does */
  byCamel(type: string, camel: string): MemberSchema {
    const members = Object.values(this.schema.classes[type]?.members ?? {});
    const found = members.find(
      (one) => one.camel === camel && (one.kind === 'scalar' || one.kind === 'property') && one.wire !== '',
    );
    if (found === undefined || !('wire' in found)) {
      return this.refuse('unknown', `${type}.${camel}`, 'nothing of that name can be loaded');
    }
    return this.member(type, loadedWire(members, found));
  }

  itemType(type: string): string | undefined {
    return this.schema.classes[type]?.item;
  }

  isCollection(type: string): boolean {
    return this.schema.classes[type]?.isCollection === true;
  }

  /** A member that exists in Excel and that this host does not simulate. */
  notSimulated(member: string): never {
    return this.refuse('not-simulated', member, 'this host does not simulate it');
  }

  private apiOf(type: string, member: MemberSchema): ApiSet {
    const own = this.introduced.get(type);
    return own === undefined ? member.api : later(own, member.api);
  }

  private refuse(
    kind: 'unknown' | 'not-in-requirement-set' | 'not-simulated',
    name: string,
    why: string,
  ): never {
    this.record.violate(kind, name, why);
    throw new HostError('ApiNotFound', `The API you are trying to use could not be found: ${name} (${why}).`);
  }
}

/** Where the client sends a member under two names, loads use the generated one. */
function loadedWire(members: readonly MemberSchema[], found: MemberSchema & { wire: string }): string {
  const same = members.flatMap((one) => ('wire' in one && one.camel === found.camel ? [one.wire] : []));
  return same.find((wire) => wire.toLowerCase() === found.camel.toLowerCase()) ?? found.wire;
}
