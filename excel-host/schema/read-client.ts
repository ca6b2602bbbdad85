import { parse } from 'acorn';
import { readClass, readExceptions } from './read-class';
import { dotted, field, list, type Syntax } from './syntax';
import type { ClassSchema, ClientSchema, MemberSchema } from './types';

/**
 * Reads the classes of the Excel object model from the text of the client's Excel script.
 * @throws Error when the script has another shape than the versions known
 */
export function readClient(script: string, packageVersion: string): ClientSchema {
  const program = parse(script, { ecmaVersion: 2022 }) as unknown as Syntax;
  const library = excelLibrary(program);
  const classes: Record<string, ClassSchema> = {};
  for (const statement of list(library, 'body')) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const declaration of list(statement, 'declarations')) {
      const one = readClass(declaration);
      if (one !== undefined) classes[one.name] = one;
    }
  }
  for (const { type, wire, sent } of readExceptions(library)) {
    const own = classes[type];
    const member = own?.members[wire];
    if (own === undefined || member?.kind !== 'scalar' || sent === wire) continue;
    const alias: MemberSchema = { ...member, wire: sent };
    classes[type] = { ...own, members: { ...own.members, [sent]: alias } };
  }
  if (classes['Range'] === undefined || classes['Workbook'] === undefined) {
    throw new Error(`office-js ${packageVersion} has no Excel classes where they were known to be`);
  }
  return { packageVersion, classes };
}

/** The body of `(function (Excel) { … })(Excel || (Excel = {}))`. */
function excelLibrary(program: Syntax): Syntax {
  for (const statement of list(program, 'body')) {
    const call = field(statement, 'expression');
    const made = call?.type === 'CallExpression' ? field(call, 'callee') : undefined;
    const body = made?.type === 'FunctionExpression' ? field(made, 'body') : undefined;
    if (made !== undefined && body !== undefined && dotted(list(made, 'params')[0]) === 'Excel') return body;
  }
  throw new Error('the script of the client has no Excel library');
}
