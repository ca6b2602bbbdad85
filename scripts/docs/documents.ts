import sideFileWords from '../../docs/templates/side-files.json';
import { printJson } from './json-schema/print-json';
import { ruleSetJsonSchema } from './json-schema/rule-set-schema';
import { describeKey } from './json-schema/key-descriptions';
import { excerpt, placeOfExample } from './handbook/excerpt';
import { expressions, functions, refused } from './handbook/expressions';
import { world, worldHistory } from './handbook/expression-world';
import { keyTable } from './handbook/key-table';
import { choiceColumns, choiceKinds, questions, reserved } from './handbook/lists';
import { methods } from './handbook/methods';
import { sideColumns, sideFiles } from './handbook/side-files';
import { fill, type Filler } from './handbook/template';

/** A file that is generated from the code, by its path from the root of the repository. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

export const TEMPLATE = 'docs/templates/rules.md';

/** @param template the text of `docs/templates/rules.md` */
export async function documents(template: string): Promise<Document[]> {
  const schema = ruleSetJsonSchema(describeKey);
  const fillers: Readonly<Record<string, Filler>> = {
    keys: (path) => keyTable(schema, path),
    excerpt,
    belongs: (place) => (place === 'whole' ? '' : placeOfExample(place)),
    data: () => '',
    methods: () => methods(schema),
    world,
    'world-history': worldHistory,
    expressions,
    functions,
    refused,
    reserved,
    questions,
    'choice-columns': () => choiceColumns(sideFileWords.choiceColumns),
    'choice-kinds': () => choiceKinds(sideFileWords.choiceKinds),
    'side-files': () => sideFiles(sideFileWords.files),
    'side-columns': (side) => sideColumns(side, sideFileWords.meanings),
  };
  return [
    { path: 'docs/rule-set.schema.json', text: `${printJson(schema)}\n` },
    { path: 'docs/rules.md', text: await fill(template, fillers) },
  ];
}
