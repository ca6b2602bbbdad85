import type { Declaration } from '../../../src/engine/expression/functions/declaration';
import { FUNCTIONS } from '../../../src/engine/expression/functions/registry';
import type { JsonSchema } from '../json-schema/json-schema';
import type { Refusals } from '../unsupported';
import { FUNCTION_TEXTS, isToCome } from './expressions';
import { meaningOf } from './key-table';
import { code, table } from './markdown';

/** Everything that the language has and this version refuses, by asking the code that refuses it. */
export function refusalList(refusals: Refusals, schema: JsonSchema): string {
  const features = new Map<string, string[]>();
  for (const { path, feature } of refusals) features.set(feature, [...(features.get(feature) ?? []), path]);
  const rows = [
    ...[...features].map(([feature, paths]) => [
      code(feature),
      paths.map(code).join(', '),
      meaningOf(schema, paths[0]!) + (isPart(feature, refusals) ? ' _Chỉ một số cách viết._' : ''),
    ]),
    ...functionsToCome().map(({ name, usage }) => [code(usage), 'biểu thức', FUNCTION_TEXTS[name]!.text]),
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
