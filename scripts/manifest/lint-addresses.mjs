import { all, child, walk } from './xml-tree.mjs';

const TOP_LEVEL = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'];
const LOCAL = /^(localhost|127\.|\[?::1)/;

/** The folder the pane is served from: the address of its page without the page's name. */
export function baseOf(manifest) {
  const page = child(child(manifest, 'DefaultSettings'), 'SourceLocation')?.attributes.DefaultValue ?? '';
  return page.slice(0, page.lastIndexOf('/') + 1);
}

/** Every address is https and, for a release, not on this machine; pages of ours exist; AppDomains are bare origins. */
export function* lintAddresses(manifest, { forRelease, file }) {
  const base = baseOf(manifest);
  for (const { name, line, address } of addresses(manifest)) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url?.protocol !== 'https:') yield `line ${line}: ${name} "${address}" is no https address`;
    else if (forRelease && LOCAL.test(url.hostname))
      yield `line ${line}: ${name} still points at ${url.host}`;
    else if (forRelease && address.startsWith(base) && file(address.slice(base.length)) === null) {
      yield `line ${line}: ${name} names ${address.slice(base.length)}, which the build did not make`;
    }
  }
  for (const { line, text } of all(manifest, 'AppDomain')) {
    const domain = text.trim();
    const bare = URL.canParse(domain) && new URL(domain).origin === domain && domain.startsWith('https:');
    if (!bare || domain.includes('*'))
      yield `line ${line}: AppDomain "${domain}" must be https://host, without path, closing slash or wildcard`;
  }
}

function addresses(manifest) {
  const settings = [...walk(manifest)].filter(
    ({ name, attributes }) =>
      attributes.DefaultValue !== undefined &&
      (TOP_LEVEL.includes(name) || name === 'SourceLocation' || name === 'bt:Url' || name === 'bt:Image'),
  );
  const overridden = settings.flatMap((element) => element.children.map((other) => [element.name, other]));
  return [
    ...settings.map(({ name, line, attributes }) => ({ name, line, address: attributes.DefaultValue })),
    ...overridden.map(([name, { line, attributes }]) => ({ name, line, address: attributes.Value })),
  ];
}
