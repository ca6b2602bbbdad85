import { apiSet, readMember, type Declared } from './read-member';
import { calls, descendants, dotted, field, list, literal, returnedList, type Syntax } from './syntax';
import type { ClassSchema, MemberSchema } from './types';

/** `var X = (function (_super) { … }(Base))`: the declarations inside, or undefined for anything else. */
export function readClass(declaration: Syntax): ClassSchema | undefined {
  const name = dotted(field(declaration, 'id'));
  const body = classBody(declaration);
  if (name === '' || body === undefined) return undefined;
  const declared = declarations(name, body);
  const lists = (key: string) => {
    const found = declared.find(({ camel }) => camel === key);
    return found === undefined ? [] : returnedList(found.body);
  };
  if (!declared.some(({ camel }) => camel === '_className')) return undefined;
  const members: Record<string, MemberSchema> = {};
  for (const one of declared) {
    const member = readMember(one);
    if (member !== undefined) members[member.kind === 'event' ? member.camel : member.wire] = member;
  }
  const wires = lists('_scalarPropertyOriginalNames').map(String);
  const writable = lists('_scalarPropertyUpdateable');
  lists('_scalarPropertyNames').forEach((camel, at) => {
    const wire = wires[at] ?? String(camel);
    const own = declared.find((one) => one.camel === camel);
    const api = own === undefined ? { name: 'ExcelApi', version: '1.1' } : apiSet(own.body);
    members[wire] = { kind: 'scalar', wire, camel: String(camel), api, writable: writable[at] === true };
  });
  const item = itemOf(declared);
  const isCollection = declared.some(({ camel }) => camel === '_isCollection');
  return { name, isCollection, ...(item === undefined ? {} : { item }), members };
}

function classBody(declaration: Syntax): Syntax | undefined {
  const call = field(declaration, 'init');
  if (call?.type !== 'CallExpression') return undefined;
  const made = field(call, 'callee');
  return made?.type === 'FunctionExpression' ? field(made, 'body') : undefined;
}

/** `X.prototype.name = function …` and `Object.defineProperty(X.prototype, "name", { get, set })`. */
function declarations(name: string, body: Syntax): Declared[] {
  return list(body, 'body').flatMap((statement) => {
    const expression = field(statement, 'expression');
    if (expression?.type === 'AssignmentExpression') {
      const target = dotted(field(expression, 'left'));
      const value = field(expression, 'right');
      if (!target.startsWith(`${name}.prototype.`) || value === undefined) return [];
      return [{ camel: target.slice(`${name}.prototype.`.length), body: value }];
    }
    if (expression?.type !== 'CallExpression') return [];
    const [target, key, value] = list(expression, 'arguments');
    if (dotted(target) !== `${name}.prototype` || value === undefined) return [];
    const camel = literal(key);
    return typeof camel === 'string' ? [{ camel, body: value }] : [];
  });
}

function itemOf(declared: readonly Declared[]): string | undefined {
  const result = declared.find(({ camel }) => camel === '_handleResult');
  const [call] = result === undefined ? [] : calls(result.body, '_createChildItemObject');
  return call === undefined ? undefined : dotted(call[0]).replace('Excel.', '');
}

/**
 * Wire names that the client's hand-written exceptions send instead of the generated one:
 * `Worksheet_ShowGridlines_Set` sends `Gridlines`. By class and generated wire name.
 */
export function readExceptions(program: Syntax): { type: string; wire: string; sent: string }[] {
  return [...descendants(program)].flatMap((node) => {
    const name = node.type === 'FunctionDeclaration' ? dotted(field(node, 'id')) : '';
    const parts = /^(\w+?)_(\w+)_Set$/.exec(name);
    if (parts === null) return [];
    return calls(node, '_invokeSetProperty').flatMap((call) => {
      const sent = literal(call[1]);
      return typeof sent === 'string' ? [{ type: parts[1] ?? '', wire: parts[2] ?? '', sent }] : [];
    });
  });
}
