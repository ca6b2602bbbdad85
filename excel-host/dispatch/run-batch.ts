import { HostError, itemNotFound, STATUS } from '../model/host-error';
import type { HostObject } from './host-object';
import { Paths } from './paths';
import { ACTION, type Action, type RequestBody, type ResponseBody } from './protocol';
import { query } from './query';
import type { Resolver } from './resolver';

/** Told before each action; throws where a test wants that action to fail. */
export type BeforeAction = (action: Action, index: number, object: HostObject | null) => void;

/** Stands for a result that a null object gives. */
const NULL_RESULT = { _IsNull: true };

/**
 * Runs the actions of one batch in their order. The first that fails ends it, and what came before stays: the
 * protocol has no transactions.
 */
export function runBatch(
  body: RequestBody,
  root: HostObject,
  resolver: Resolver,
  before: BeforeAction,
): ResponseBody {
  const paths = new Paths(body.ObjectPaths, root, resolver);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      const object = action.ActionType === ACTION.trace ? null : paths.object(action.ObjectPathId);
      before(action, index, object);
      run(action, object, paths, resolver, response);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: location(body, action, paths),
        HttpStatusCode: STATUS[error.code],
        ActionIndex: index,
        TraceIds: response.TraceIds,
      };
      break;
    }
  }
  return response;
}

function run(
  action: Action,
  object: HostObject | null,
  paths: Paths,
  resolver: Resolver,
  response: ResponseBody,
): void {
  const result = (value: unknown): void => void response.Results.push({ ActionId: action.Id, Value: value });
  switch (action.ActionType) {
    case ACTION.instantiate:
      return result(object === null ? null : identity(object, resolver));
    case ACTION.query:
      return result(object === null ? null : query(object, action.QueryInfo, resolver, 'wire'));
    case ACTION.queryAsJson:
      return result(object === null ? null : query(object, action.QueryInfo, resolver, 'camel'));
    case ACTION.method:
      if (object === null) return result(NULL_RESULT);
      return result(resolver.method(object, action.Name, paths.arguments(action.ArgumentInfo)));
    case ACTION.setProperty: {
      const value = paths.arguments(action.ArgumentInfo);
      return resolver.set(there(object), action.Name, value.object(0) ?? value.raw(0));
    }
    case ACTION.trace:
      response.TraceIds.push(action.Id);
      // The client hangs its event handlers on the result of a trace: without one they are never attached.
      return result(null);
    case ACTION.update:
      return update(there(object), action.ObjectState ?? {}, resolver);
    case ACTION.ensureUnchanged:
      return ensureUnchanged(there(object), action.ObjectState ?? {}, resolver);
    default:
      resolver.gate.notSimulated(`action ${action.ActionType}`);
  }
}

function identity(object: HostObject, resolver: Resolver): Readonly<Record<string, unknown>> {
  return resolver.handlers(object.type).identity?.(object.target, resolver.state) ?? {};
}

/** Nothing can be set on an object that does not exist. */
function there(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound('a null object cannot be changed');
  return object;
}

function update(object: HostObject, values: Readonly<Record<string, unknown>>, resolver: Resolver): void {
  for (const [camel, value] of Object.entries(values)) {
    const member = resolver.gate.byCamel(object.type, camel);
    if (member.kind === 'scalar') resolver.set(object, member.wire, value);
    else if (member.kind === 'property') {
      update(there(resolver.property(object, member.wire)), value as Record<string, unknown>, resolver);
    }
  }
}

function ensureUnchanged(
  object: HostObject,
  values: Readonly<Record<string, unknown>>,
  resolver: Resolver,
): void {
  for (const [camel, value] of Object.entries(values)) {
    const member = resolver.gate.byCamel(object.type, camel);
    if (member.kind !== 'scalar') resolver.gate.notSimulated(`ensureUnchanged of ${object.type}.${camel}`);
    else if (JSON.stringify(resolver.get(object, member.wire)) !== JSON.stringify(value)) {
      throw new HostError('Conflict', `${object.type}.${camel} has changed.`);
    }
  }
}

/** `WorksheetCollection.getItem`: the class and the member whose call failed. */
function location(body: RequestBody, action: Action, paths: Paths): string {
  const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  if (action.Name !== '') return paths.location(action.ObjectPathId, lower(action.Name));
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  const parent = path?.ParentObjectPathId;
  if (path === undefined || parent === undefined) return '';
  return paths.location(parent, path.Name === '' ? 'getItem' : lower(path.Name));
}
