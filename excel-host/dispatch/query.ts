import type { HostObject } from './host-object';
import type { QueryInfo } from './protocol';
import type { Resolver } from './resolver';

/** What is wanted of an object: everything plain, or named members, each with what is wanted below it. */
interface Wanted {
  everything: boolean;
  readonly members: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ everything: false, members: new Map() });

/** How an answer names things: a `load` by wire names, the newer `retrieve` as the add-in sees them. */
export type Naming = 'wire' | 'camel';

/** Answers a `load` or `retrieve`. */
export function query(
  object: HostObject,
  info: QueryInfo | undefined,
  resolver: Resolver,
  naming: Naming,
): unknown {
  return answer(object, wantedOf(info), { resolver, naming }, info);
}

interface Question {
  readonly resolver: Resolver;
  readonly naming: Naming;
}

function wantedOf(info: QueryInfo | undefined): Wanted {
  const wanted = nothing();
  const select = info?.Select ?? [];
  wanted.everything = select.length === 0 && (info?.Expand ?? []).length === 0;
  for (const name of select) want(wanted, steps(name), false);
  for (const name of info?.Expand ?? []) want(wanted, steps(name), true);
  if ((info?.Expand ?? []).length > 0 && select.length === 0) wanted.everything = true;
  return wanted;
}

/** `items/format/fill` names what each item has; the client strips `items/` from texts, not from lists. */
function steps(name: string): string[] {
  const parts = name.split(/[/.]/).map((part) => part.trim());
  const kept = parts.filter((part) => part !== '' && part !== 'items');
  return kept.length === 0 ? ['*'] : kept;
}

function want(wanted: Wanted, [first, ...rest]: readonly string[], expand: boolean): void {
  if (first === undefined || first === '*') {
    wanted.everything = true;
    return;
  }
  let below = wanted.members.get(first);
  if (below === undefined) wanted.members.set(first, (below = nothing()));
  if (rest.length > 0 || expand) want(below, rest, false);
}

function answer(object: HostObject, wanted: Wanted, question: Question, page?: QueryInfo): unknown {
  return question.resolver.gate.isCollection(object.type)
    ? collection(object, wanted, question, page)
    : plain(object, wanted, question);
}

function collection(object: HostObject, wanted: Wanted, question: Question, page?: QueryInfo): unknown {
  const { resolver, naming } = question;
  const own = nothing();
  const ofItems: Wanted = { everything: wanted.everything, members: new Map() };
  for (const [name, below] of wanted.members) {
    const isOwn = resolver.gate
      .loadable(object.type)
      .some((one) => one.kind === 'scalar' && one.camel === name);
    (isOwn ? own : ofItems).members.set(name, below);
  }
  const result = plain(object, own, question);
  if (!ofItems.everything && ofItems.members.size === 0) return result;
  const { items } = resolver.handlers(object.type);
  if (items === undefined) return resolver.gate.notSimulated(`${object.type}.items`);
  const skip = page?.Skip ?? 0;
  const shown = items(object.target, resolver.state).slice(
    skip,
    page?.Top === undefined ? undefined : skip + page.Top,
  );
  const key = naming === 'wire' ? '_Items' : 'items';
  return { ...result, [key]: shown.map((item) => answer(item, ofItems, question)) };
}

function plain(object: HostObject, wanted: Wanted, question: Question): Record<string, unknown> {
  const { resolver } = question;
  const result: Record<string, unknown> = {};
  const put = (member: { wire: string; camel: string }, value: unknown): void => {
    result[question.naming === 'wire' ? member.wire : member.camel] = value;
  };
  const identity = resolver.handlers(object.type).identity?.(object.target, resolver.state) ?? {};
  for (const [wire, value] of Object.entries(identity)) {
    put({ wire, camel: wire.charAt(0).toLowerCase() + wire.slice(1) }, value);
  }
  if (wanted.everything) {
    for (const member of resolver.gate.loadable(object.type)) {
      // An internal name, and the second name of a member that has two, come with no load of everything.
      if (member.kind !== 'scalar' || member.camel.startsWith('_') || isSecondName(member)) continue;
      put(member, resolver.get(object, member.wire));
    }
  }
  for (const [name, below] of wanted.members) {
    const member = resolver.gate.byCamel(object.type, name);
    if (member.kind === 'scalar') {
      put(member, resolver.get(object, member.wire));
    } else if (member.kind === 'property') {
      const inner = resolver.property(object, member.wire);
      const all = below.members.size === 0;
      put(
        member,
        inner === null ? null : answer(inner, all ? { ...below, everything: true } : below, question),
      );
    }
  }
  return result;
}

function isSecondName(member: { wire: string; camel: string }): boolean {
  return member.wire.toLowerCase() !== member.camel.toLowerCase();
}
