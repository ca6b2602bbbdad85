import type { ApiSet, MemberSchema } from './types';
import { INDEXER } from './types';
import { calls, dotted, field, list, literal, type Syntax } from './syntax';

/** Members without a check of their own came with the first version. */
const BASE: ApiSet = { name: 'ExcelApi', version: '1.1' };
const LIBRARY = 'Excel.';

/** A member found under its own (camel) name, with the function bodies that tell what it does. */
export interface Declared {
  readonly camel: string;
  readonly body: Syntax;
}

/** What a declaration sends to the host, or undefined where it is the client's own business. */
export function readMember({ camel, body }: Declared): MemberSchema | undefined {
  return objectMember(camel, body) ?? eventMember(camel, body) ?? methodMember(camel, body);
}

function objectMember(camel: string, body: Syntax): MemberSchema | undefined {
  const api = apiSet(body);
  for (const [type, , wire] of calls(body, '_createPropertyObject')) {
    return { kind: 'property', wire: text(wire), camel, api, type: className(type) };
  }
  for (const [type, , wire] of calls(body, '_createMethodObject')) {
    return { kind: 'object-method', wire: text(wire), camel, api, type: className(type) };
  }
  for (const [type] of calls(body, '_createIndexerObject')) {
    return { kind: 'indexer', wire: INDEXER, camel, api, type: className(type) };
  }
  return undefined;
}

function methodMember(camel: string, body: Syntax): MemberSchema | undefined {
  const [call] = calls(body, '_invokeMethod');
  if (call === undefined) return undefined;
  return { kind: 'method', wire: text(call[1]), camel, api: apiSet(body) };
}

function eventMember(camel: string, body: Syntax): MemberSchema | undefined {
  const rich = calls(body, 'OfficeExtension.GenericEventHandlers')[0];
  const old = calls(body, 'OfficeExtension.EventHandlers')[0];
  const api = apiSet(body);
  if (rich !== undefined) {
    const entry = list(rich[3] ?? body, 'properties').find(
      (one) => dotted(field(one, 'key')) === 'eventType',
    );
    const number = literal(entry === undefined ? undefined : field(entry, 'value'));
    return { kind: 'event', camel, api, ...(typeof number === 'number' ? { number } : {}) };
  }
  return old === undefined ? undefined : { kind: 'event', camel, api };
}

/** The requirement set that the declaration itself checks for. */
export function apiSet(body: Syntax): ApiSet {
  const [check] = calls(body, '_throwIfApiNotSupported');
  if (check === undefined) return BASE;
  const name = literal(check[1]);
  return { name: typeof name === 'string' ? name : BASE.name, version: text(check[2]) };
}

function className(node: Syntax | undefined): string {
  return dotted(node).replace(LIBRARY, '');
}

function text(node: Syntax | undefined): string {
  const value = literal(node);
  if (typeof value !== 'string') throw new Error(`a name was expected in the client, not ${node?.type}`);
  return value;
}
