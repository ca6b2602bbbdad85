import type { Language } from '../../locale/language';
import { say } from '../../locale/catalogue';
import { isNode, nodesIn, textIn, type JsonNode, type Keys } from './json-node';
import type { PlacedSetting, SettingPlace } from './place-setting';
import { placeSetting } from './place-setting';

/** The figures of the quotas of a title or a band: seats, shares, and the shares of parts. */
export function quotaSettings(
  award: JsonNode,
  keys: Keys,
  owner: readonly string[],
  language: Language,
): PlacedSetting[] {
  const single = award['quota'];
  const quotas = isNode(single)
    ? [{ node: single, keys: [...keys, 'quota'] }]
    : nodesIn(award, 'quota', keys);
  return quotas.flatMap(({ node, keys: at }, index) => {
    const number =
      quotas.length > 1 ? say(language, 'rules.setting.quota', { number: index + 1 }) : undefined;
    const confirm = textIn(node, 'confirm') ?? textIn(award, 'confirm');
    return ofQuota(node, at, language).flatMap(({ title, ...place }) => {
      const named = [number, title].filter((part) => part !== undefined).join(' – ');
      return placeSetting({
        ...place,
        owner,
        ...(named !== '' && { title: named }),
        ...(confirm !== undefined && { confirm }),
      });
    });
  });
}

type Figure = Pick<SettingPlace, 'keys' | 'kind' | 'value' | 'title'>;

function ofQuota(quota: JsonNode, keys: Keys, language: Language): Figure[] {
  const shareBy = isNode(quota['shareBy']) ? quota['shareBy'] : {};
  const shares = isNode(shareBy['shares']) ? Object.entries(shareBy['shares']) : [];
  return [
    { keys: [...keys, 'share'], kind: 'share', value: quota['share'] },
    { keys: [...keys, 'count'], kind: 'count', value: quota['count'] },
    ...shares.map(([name, value]): Figure => ({
      keys: [...keys, 'shareBy', 'shares', name],
      kind: 'share',
      value,
      title: name,
    })),
    ...nodesIn(quota, 'parts', keys).flatMap(({ node, keys: at }): Figure[] => {
      const part = textIn(node, 'title') ?? '';
      return [
        {
          keys: [...at, 'atMost'],
          kind: 'share',
          value: node['atMost'],
          title: say(language, 'rules.setting.at-most', { part }),
        },
        {
          keys: [...at, 'atLeast'],
          kind: 'share',
          value: node['atLeast'],
          title: say(language, 'rules.setting.at-least', { part }),
        },
      ];
    }),
  ];
}
