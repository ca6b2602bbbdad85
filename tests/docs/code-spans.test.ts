import { existsSync } from 'node:fs';
import path from 'node:path';
import world from '../../docs/templates/examples/rules.json';
import { PACK } from '../../scripts/docs/handbook/excerpt';
import { REFUSED_EXAMPLES } from '../../scripts/docs/handbook/expressions';
import { problemsOf } from '../../scripts/docs/handbook/expression-world';
import type { Json, JsonSchema } from '../../scripts/docs/json-schema/json-schema';
import { RESERVED } from '../../src/engine/expression/names';
import { FUNCTIONS } from '../../src/engine/expression/functions/registry';
import { METHODS } from '../../src/engine/criteria/registry';
import { questionsOf } from '../../src/rules/decide/confirm';
import { PACKS } from '../../src/rules/packs';
import type { RuleSet } from '../../src/rules/rule-set';
import { KNOWN_KEYS } from '../../src/rules/schema/objects';
import { choiceKind } from '../../src/sheets/choice-kinds';
import { CHOICE_COLUMNS } from '../../src/sheets/choice-columns';
import { COUNCIL_COLUMNS } from '../../src/sheets/council-columns';
import { sideFileOf } from '../../src/sheets/side-files';
import sideFiles from '../../docs/templates/side-files.json';
import { committed } from './support/files';
import { codeSpansOf, snippetsOf } from './support/snippets';

const handbook = committed('docs/rules.md');
const schema = JSON.parse(committed('docs/rule-set.schema.json')) as JsonSchema;
const marks = snippetsOf(handbook).map(({ mark }) => mark);

/** Everything that a rule set calls something: ids, levels, values of keys. */
function wordsIn(json: Json): string[] {
  if (typeof json === 'string') return [json];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => [key, ...wordsIn(value as Json)]);
}

const KNOWN: ReadonlySet<unknown> = new Set<unknown>([
  ...KNOWN_KEYS,
  ...RESERVED,
  ...[...FUNCTIONS.values()].map(({ usage }) => usage),
  ...METHODS.map(({ kind }) => kind),
  ...wordsIn(schema as Json),
  ...[...PACKS, world].flatMap((rules) => wordsIn(rules as unknown as Json)),
  ...snippetsOf(handbook)
    .filter(({ language }) => language === 'json')
    .flatMap(({ text }) => wordsIn(JSON.parse(text) as Json)),
  ...questionsOf(PACK as unknown as RuleSet).map(({ id }) => id),
  ...CHOICE_COLUMNS.map(({ id }) => id),
  ...COUNCIL_COLUMNS.map(({ id }) => id),
  ...Object.values(sideFiles.files).flatMap(({ columns }) => columns),
  ...REFUSED_EXAMPLES.map(({ write }) => write),
]);

/** Forms rather than words; `cstdcs.quota` is how a question without an id of its own is called. */
const FORMS: readonly string[] = [
  '.json',
  '{ … }',
  '[ … ]',
  'x',
  '"…"',
  'điểm_thưởng',
  'parent.',
  '<mã>.csv',
  '<mã nhóm>.csv',
  '<tiêu chí>@<bước>',
  'cstdcs.quota',
];

/** `populations[1].titles[0].quota` */
const isPath = (span: string): boolean =>
  /^[a-z]+(\[\d+\]|\.\w+)+$/i.test(span) &&
  span.split(/\[\d+\]|\./).every((key) => key === '' || KNOWN_KEYS.has(key));

/** `"missing": "exclude"` */
function isMember(span: string): boolean {
  if (!span.startsWith('"')) return false;
  return Object.keys(JSON.parse(`{${span}}`) as object).every((key) => KNOWN_KEYS.has(key));
}

const isAccountedFor = (span: string): boolean =>
  KNOWN.has(span) ||
  FORMS.includes(span) ||
  isPath(span) ||
  isMember(span) ||
  marks.includes(`data: ${span}`) ||
  existsSync(path.resolve(__dirname, '../..', span)) ||
  choiceKind(span) !== undefined ||
  sideFileOf({ sheet: span, source: 'csv' }) !== undefined ||
  problemsOf(span).length === 0;

describe('a word in code type in the handbook', () => {
  it('is a word of the language, of a pack, a file that is read, or an expression that is allowed', () => {
    expect(codeSpansOf(handbook).filter((span) => !isAccountedFor(span))).toEqual([]);
  });
});
