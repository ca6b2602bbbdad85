import { say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import { isNode, nodesIn, textIn, type JsonNode, type Keys } from './json-node';
import { placeSetting, type PlacedSetting } from './place-setting';

/** Field or column → its unit. */
export type Units = ReadonlyMap<string, string>;

/** What a method compares a result with, where it is written as a number. */
const TARGETS = [
  ['target', undefined],
  ['low', 'rules.setting.low'],
  ['high', 'rules.setting.high'],
] as const;

/** Maxima and targets of a criterion and of all below it. */
export function criterionSettings(
  criterion: JsonNode,
  keys: Keys,
  above: readonly string[],
  units: Units,
  language: Language,
): PlacedSetting[] {
  const names = [textIn(criterion, 'code'), textIn(criterion, 'title')];
  const owner = [...above, names.filter((name) => name !== undefined).join(' ')];
  const confirm = textIn(criterion, 'confirm');
  const asked = confirm !== undefined && { confirm };
  const method = isNode(criterion['method']) ? criterion['method'] : {};
  const unit = units.get(textIn(method, 'actual')?.trim() ?? '');
  return [
    ...placeSetting({ keys: [...keys, 'max'], kind: 'maximum', value: criterion['max'], owner, ...asked }),
    ...TARGETS.flatMap(([key, code]) =>
      placeSetting({
        keys: [...keys, 'method', key],
        kind: 'target',
        value: method[key],
        owner,
        unit,
        ...(code !== undefined && { title: say(language, code) }),
        ...asked,
      }),
    ),
    ...nodesIn(criterion, 'children', keys).flatMap(({ node, keys: at }) =>
      criterionSettings(node, at, owner, units, language),
    ),
  ];
}
