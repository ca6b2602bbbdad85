import { keysOfPath, keysOfPlace, valueAt, withValueAt } from '../../scripts/docs/handbook/json-path';
import { PACK } from '../../scripts/docs/handbook/excerpt';
import { methodCase } from '../../scripts/docs/handbook/method-case';
import { rulesFor } from '../../scripts/docs/handbook/method-results';
import { runExample } from '../../scripts/docs/handbook/run-example';
import type { Json } from '../../scripts/docs/json-schema/json-schema';
import { METHODS } from '../../src/engine/criteria/registry';
import { answer, questionsOf } from '../../src/rules/decide/confirm';
import { PACKS } from '../../src/rules/packs';
import type { RuleSet } from '../../src/rules/rule-set';
import { parseJson, validateRules } from '../../src/rules/validate';
import { readChoices } from '../../src/sheets/choices';
import { csvGrid } from '../../src/sheets/csv';
import { committed } from './support/files';
import { snippetsOf, tableBehind, type Snippet } from './support/snippets';

const handbook = committed('docs/rules.md');
const snippets = snippetsOf(handbook);
const json = snippets.filter(({ language }) => language === 'json');
const named = (list: readonly Snippet[]) => list.map((snippet) => [snippet.line, snippet] as const);
const belonging = json.filter(({ mark }) => mark?.startsWith('belongs: ') && mark !== 'belongs: whole');
const excerpts = json.filter(({ caption }) => caption?.startsWith('Trích '));
const methods = json.filter(({ caption }) => caption?.startsWith('Viết ở mục `method`'));
const whole = json.filter(({ mark }) => mark === 'belongs: whole');

const valueOf = ({ text }: Snippet): Json => {
  const parsed = parseJson(text);
  if ('problem' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`);
  return parsed.json as Json;
};

const faultsOf = (rules: Json): string[] =>
  validateRules(rules).problems.map(({ path, code, params }) => `${path}: ${code} ${JSON.stringify(params)}`);

describe('every JSON of the handbook', () => {
  it('is an excerpt of a pack, an example with its place, a whole rule set, or a method as it is written', () => {
    const known = [...excerpts, ...belonging, ...whole, ...methods];
    expect(json.filter((snippet) => !known.includes(snippet)).map(({ line }) => line)).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
    expect(belonging.length).toBeGreaterThan(10);
    expect(excerpts.length).toBeGreaterThan(10);
  });

  it.each(named(excerpts))('on line %i stands in the pack where it says', (_, snippet) => {
    const [, id, path] = /`(.+)`, mục `(.+)`/.exec(snippet.caption!)!;
    const pack = PACKS.find((one) => one.id === id) as unknown as Json;
    expect(valueOf(snippet)).toEqual(valueAt(pack, keysOfPath(path!)));
  });

  it.each(named(belonging))('on line %i makes a valid rule set at its place in the pack', (_, snippet) => {
    const keys = keysOfPlace(PACK, snippet.mark!.replace('belongs: ', ''));
    expect(faultsOf(withValueAt(PACK, keys, valueOf(snippet)))).toEqual([]);
  });

  it('is a method of a valid criterion where no pack has one', () => {
    for (const snippet of methods) {
      const written = valueOf(snippet) as { kind: string };
      const method = METHODS.find(({ kind }) => kind === written.kind)!;
      const given = methodCase(method, method.examples[0]!);
      expect([snippet.line, faultsOf(rulesFor({ ...given, method: written }))]).toEqual([snippet.line, []]);
    }
  });
});

describe('the whole rule set of the handbook', () => {
  it('gives the table that stands below it', async () => {
    const data = snippets.find(({ mark }) => mark === 'data: thon.csv')!;
    const run = await runExample(valueOf(whole[0]!), [{ name: 'thon.csv', text: data.text }]);
    expect(run.problems).toEqual([]);
    const outcome = { nominated: 'đề nghị', 'over-quota': 'hết suất', 'not-eligible': 'chưa đạt' };
    const rows = run.populations['thon']!.rows.map(({ values, ranks, titles }) => [
      values['ten'],
      String(values['total']).replace('.', ','),
      String(ranks['rank']!.place),
      outcome[titles['tieu_bieu']!.decision as keyof typeof outcome],
    ]);
    const [, ...told] = tableBehind(handbook, 'data: result');
    expect(rows).toEqual(told);
  });
});

describe('the choices of the handbook', () => {
  it('answer every question of the pack', () => {
    const rules = PACK as unknown as RuleSet;
    const { text } = snippets.find(({ mark }) => mark === 'data: choices.csv')!;
    const read = readChoices(csvGrid('choices.csv', text), rules);
    expect(read.problems).toEqual([]);
    expect(read.choices).toHaveLength(questionsOf(rules).length);
    expect(answer(rules, read.choices).problems).toEqual([]);
  });
});
