import type { Declaration } from '../../../src/engine/expression/functions/declaration';
import { FUNCTIONS } from '../../../src/engine/expression/functions/registry';
import { findChoices } from '../../../src/rules/decide/council';
import { choiceKind, KIND_WORDS } from '../../../src/sheets/choice-kinds';
import type { JsonSchema } from '../json-schema/json-schema';
import type { Refusals } from '../unsupported';
import { FUNCTION_TEXTS, isToCome } from './expressions';
import { meaningOf } from './key-table';
import { code, table } from './markdown';

/** Everything that the language has and this version refuses, by asking the code that refuses it. */
export function refusalList(
  refusals: Refusals,
  schema: JsonSchema,
  kinds: Readonly<Record<string, string>>,
): string {
  const features = new Map<string, string[]>();
  for (const { path, feature } of refusals) features.set(feature, [...(features.get(feature) ?? []), path]);
  const rows = [
    ...[...features].map(([feature, paths]) => [
      code(feature),
      paths.map(code).join(', '),
      meaningOf(schema, paths[0]!) + (isPart(feature, refusals) ? ' _Chỉ một số cách viết._' : ''),
    ]),
    ...functionsToCome().map(({ name, usage }) => [code(usage), 'biểu thức', FUNCTION_TEXTS[name]!.text]),
    ...kindsToCome().map((word) => [
      `quyết định loại “${word}”`,
      `${code('choices.csv')}, cột ${code('kind')}`,
      kinds[choiceKind(word)!] ?? '',
    ]),
  ];
  if (rows.length === 0) return 'Không có mục nào: phiên bản này làm được mọi mục của ngôn ngữ quy tắc.';
  return table(['mục', 'đứng ở', 'nghĩa'], rows);
}

/** Whether something else may stand where a feature is refused, and the feature does not say what. */
function isPart(feature: string, refusals: Refusals): boolean {
  return !feature.includes(': ') && refusals.some((one) => one.feature === feature && !one.whole);
}

function functionsToCome(): Declaration[] {
  return [...FUNCTIONS.values()].filter(({ name }) =>
    FUNCTION_TEXTS[name]?.examples.some(({ write }) => isToCome(write)),
  );
}

function kindsToCome(): string[] {
  return KIND_WORDS.filter((word) => {
    const kind = choiceKind(word)!;
    const place = { population: '', title: '', group: '', key: [], value: '', because: '', by: '', date: '' };
    const { problems } = findChoices([{ ...place, kind, sheet: '', row: 1 }], new Map());
    return problems.some((problem) => problem.code === 'choice.not-supported-yet');
  });
}
