import type { Language } from '../../locale/language';
import { criterionSettings, type Units } from './criterion-settings';
import { isNode, nodesIn, textIn, type JsonNode } from './json-node';
import { placeSetting, type PlacedSetting } from './place-setting';
import { quotaSettings } from './quota-settings';
import type { Changes, Setting } from './setting';

/**
 * The figures of a rule set that a secretary may change in simple fields, in the order of the rules: parameters, then of
 * each population the maxima and targets of criteria, and the seats and shares of bands and titles. Whatever is no rule
 * set has none.
 *
 * @param changes values that stand in place of the rule set's own, whether they fit or not
 */
export function settingsOf(json: unknown, language: Language = 'vi', changes: Changes = {}): Setting[] {
  return placedSettings(json, language).map(({ setting }) => {
    const value = Object.hasOwn(changes, setting.path) ? changes[setting.path] : undefined;
    return value === undefined ? setting : { ...setting, value };
  });
}

/** The same with the keys that lead to each. */
export function placedSettings(json: unknown, language: Language): PlacedSetting[] {
  if (!isNode(json)) return [];
  return [
    ...nodesIn(json, 'parameters', []).flatMap(({ node, keys }) =>
      placeSetting({
        keys: [...keys, 'value'],
        kind: 'parameter',
        value: node['value'],
        owner: [],
        title: textIn(node, 'title') ?? '',
        unit: textIn(node, 'unit'),
        confirm: textIn(node, 'confirm'),
        isDate: node['type'] === 'date',
      }),
    ),
    ...nodesIn(json, 'populations', []).flatMap(({ node, keys }) => {
      const owner = [textIn(node, 'title') ?? ''];
      const units = unitsOf(node);
      return [
        ...nodesIn(node, 'criteria', keys).flatMap((criterion) =>
          criterionSettings(criterion.node, criterion.keys, owner, units, language),
        ),
        ...['bands', 'titles'].flatMap((list) =>
          nodesIn(node, list, keys).flatMap((award) =>
            quotaSettings(award.node, award.keys, [...owner, textIn(award.node, 'title') ?? ''], language),
          ),
        ),
      ];
    }),
  ];
}

function unitsOf(population: JsonNode): Units {
  const read = [...nodesIn(population, 'fields', []), ...nodesIn(population, 'columns', [])];
  return new Map(
    read.flatMap(({ node }) => {
      const [id, unit] = [textIn(node, 'id'), textIn(node, 'unit')];
      return id === undefined || unit === undefined ? [] : [[id, unit] as const];
    }),
  );
}
