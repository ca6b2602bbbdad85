import { child, walk } from './xml-tree.mjs';

/** Languages a reader of the ribbon may have besides the default. */
const OTHERS = ['en-US'];
const TEXTS = ['DisplayName', 'Description', 'bt:String'];

/** Every text has one wording per other language and none for the default one, which Office would refuse. */
export function* lintLocales(manifest) {
  const standard = child(manifest, 'DefaultLocale')?.text.trim() ?? '';
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(standard)) yield `DefaultLocale "${standard}" is no full tag such as vi-VN`;
  const texts = [...walk(manifest)].filter(
    ({ name, attributes }) => TEXTS.includes(name) && attributes.DefaultValue !== undefined,
  );
  for (const { name, line, children } of texts) {
    const locales = children.map(({ attributes }) => attributes.Locale);
    for (const other of OTHERS) {
      const times = locales.filter((locale) => locale === other).length;
      if (times !== 1) yield `line ${line}: ${name} has ${times} wordings in ${other} instead of one`;
    }
    for (const locale of locales) {
      if (locale === standard) yield `line ${line}: ${name} has an Override for the default locale`;
      else if (!OTHERS.includes(locale))
        yield `line ${line}: ${name} has a wording in ${locale}, others do not`;
    }
  }
}
