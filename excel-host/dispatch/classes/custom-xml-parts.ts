import { HostError, invalidArgument, itemNotFound } from '../../model/host-error';
import type { XmlPart } from '../../model/workbook';
import type { ClassHandlers } from '../handlers';
import { hostObject, type HostObject } from '../host-object';
import type { HostState } from '../host-state';

const partObject = (part: XmlPart): HostObject => hostObject('CustomXmlPart', part);

/** The namespace of the outermost element. */
function namespaceOf({ xml }: XmlPart): string {
  const root = /<([A-Za-z_][\w.-]*(?::[\w.-]+)?)([^<>]*)>/.exec(xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ''));
  const [prefix, local] = (root?.[1] ?? '').split(':');
  const attribute = local === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const found = new RegExp(`${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? '');
  return found?.[1] ?? found?.[2] ?? '';
}

function checkXml(xml: string): string {
  if (!/^\s*(?:<\?xml[^]*?\?>)?\s*<[A-Za-z_][^]*>\s*$/.test(xml)) throw invalidArgument('this is no XML');
  return xml;
}

/** Excel.CustomXmlPartCollection. */
export const customXmlPartCollection: ClassHandlers<object> = {
  type: 'CustomXmlPartCollection',
  items: (_collection, { workbook }) => workbook.xmlParts.map(partObject),
  find: (_collection, key, { workbook }) => {
    const part = workbook.xmlParts.find(({ id }) => id === key);
    return part === undefined ? undefined : partObject(part);
  },
  objectMethods: {
    Add: (_collection, args, { workbook }) => {
      const part = { id: workbook.nextId(), xml: checkXml(args.text(0)) };
      workbook.xmlParts.push(part);
      return partObject(part);
    },
    GetByNamespace: (_collection, args) =>
      hostObject('CustomXmlPartScopedCollection', { namespace: args.text(0) } satisfies Scope),
  },
  writes: ['Add'],
};

interface Scope {
  readonly namespace: string;
}

const inScope = ({ namespace }: Scope, { workbook }: HostState): XmlPart[] =>
  workbook.xmlParts.filter((part) => namespaceOf(part) === namespace);

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export const customXmlPartScopedCollection: ClassHandlers<Scope> = {
  type: 'CustomXmlPartScopedCollection',
  items: (scope, state) => inScope(scope, state).map(partObject),
  find: (scope, key, state) => {
    const part = inScope(scope, state).find(({ id }) => id === key);
    return part === undefined ? undefined : partObject(part);
  },
  objectMethods: {
    GetOnlyItem: (scope, _args, state) => {
      const [only, ...more] = inScope(scope, state);
      if (only === undefined) throw itemNotFound(scope.namespace);
      if (more.length > 0) throw new HostError('GeneralException', 'There is more than one part.');
      return partObject(only);
    },
    GetOnlyItemOrNullObject: (scope, _args, state) => {
      const parts = inScope(scope, state);
      const [only] = parts;
      return parts.length === 1 && only !== undefined ? partObject(only) : null;
    },
  },
};

/** Excel.CustomXmlPart. */
export const customXmlPart: ClassHandlers<XmlPart> = {
  type: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: { get: ({ id }) => id }, NamespaceUri: { get: namespaceOf } },
  methods: {
    GetXml: ({ xml }) => xml,
    SetXml: (part, args) => void (part.xml = checkXml(args.text(0))),
    Delete: (part, _args, { workbook }) => void workbook.xmlParts.splice(workbook.xmlParts.indexOf(part), 1),
  },
  writes: ['SetXml', 'Delete'],
};
