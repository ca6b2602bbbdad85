import type { Language } from '../../locale/language';
import { isNode, nodesIn, textIn, type JsonNode, type Keys } from '../../rules/settings/json-node';
import type { Changes, Setting } from '../../rules/settings/setting';
import { pathOf } from '../../rules/problems';
import { settingsOf } from '../../rules/settings/settings-of';
import { subjectOf, type Slot, type TargetPlace } from './target-place';

const ROLES = ['target', 'low', 'high'] as const;

/**
 * Where a rule set holds results against figures, in its order: the targets of criteria, wherever their figures stand, then the
 * parameters that no criterion takes for its target.
 */
export function targetPlaces(json: unknown, language: Language, changes: Changes): TargetPlace[] {
  if (!isNode(json)) return [];
  const settings = new Map(settingsOf(json, language, changes).map((setting) => [setting.path, setting]));
  const rules = new RulesWalk(json, settings);
  const criteria = nodesIn(json, 'populations', []).flatMap(({ node, keys }) => rules.population(node, keys));
  return [...criteria, ...rules.otherParameters()];
}

interface FieldNames {
  readonly title: string;
  readonly names: readonly string[];
  readonly unit: string | undefined;
}

class RulesWalk {
  private readonly parameters: ReadonlyMap<string, Setting>;
  private readonly used = new Set<string>();

  constructor(
    json: JsonNode,
    private readonly settings: ReadonlyMap<string, Setting>,
  ) {
    this.parameters = new Map(
      nodesIn(json, 'parameters', []).flatMap(({ node, keys }): [string, Setting][] => {
        const setting = settings.get(pathOf([...keys, 'value']));
        const isNumber = typeof setting?.original === 'number';
        return setting && isNumber ? [[textIn(node, 'id') ?? '', setting]] : [];
      }),
    );
  }

  population(node: JsonNode, keys: Keys): TargetPlace[] {
    const fields = new Map(
      [...nodesIn(node, 'fields', []), ...nodesIn(node, 'columns', [])].map(({ node: field }) => [
        textIn(field, 'id') ?? '',
        fieldNames(field),
      ]),
    );
    const owner = [textIn(node, 'title') ?? ''];
    return nodesIn(node, 'criteria', keys).flatMap((criterion) =>
      this.criterion(criterion.node, criterion.keys, owner, fields),
    );
  }

  /** Parameters that are a figure, and of which no criterion makes a target. */
  otherParameters(): TargetPlace[] {
    return [...this.parameters]
      .filter(([id]) => !this.used.has(id))
      .map(([, setting]) => ({
        owner: [setting.title ?? ''],
        names: [subjectOf(setting.title ?? '')],
        isStrict: false,
        slots: [slotOf('target', setting)],
      }));
  }

  private criterion(
    node: JsonNode,
    keys: Keys,
    above: readonly string[],
    fields: ReadonlyMap<string, FieldNames>,
  ): TargetPlace[] {
    const title = textIn(node, 'title') ?? '';
    const owner = [...above, [textIn(node, 'code'), title].filter((part) => part !== undefined).join(' ')];
    const method = isNode(node['method']) ? node['method'] : {};
    const slots = ROLES.flatMap((role) => this.slot(role, method[role], [...keys, 'method', role], fields));
    const own: TargetPlace[] =
      slots.length === 0
        ? []
        : [
            {
              owner,
              names: namesOf(title, above, fields.get(textIn(method, 'actual')?.trim() ?? ''), slots),
              better: method['better'] === 'lower' ? 'lower' : 'higher',
              isStrict: method['strictly'] === true,
              slots: slots.map((slot) => withUnit(slot, fields.get(textIn(method, 'actual')?.trim() ?? ''))),
            },
          ];
    const below = nodesIn(node, 'children', keys).flatMap((child) =>
      this.criterion(child.node, child.keys, owner, fields),
    );
    return [...own, ...below];
  }

  /** A number stands there itself; a name alone is a parameter's or a field's; anything longer is reckoned. */
  private slot(
    role: Slot['role'],
    value: unknown,
    keys: Keys,
    fields: ReadonlyMap<string, FieldNames>,
  ): Slot[] {
    const own = this.settings.get(pathOf(keys));
    if (own) return [slotOf(role, own)];
    if (typeof value !== 'string') return [];
    const name = value.trim();
    const parameter = this.parameters.get(name);
    if (parameter) {
      this.used.add(name);
      return [slotOf(role, parameter)];
    }
    const field = fields.get(name);
    return field ? [{ role, field: field.title, ...(field.unit !== undefined && { unit: field.unit }) }] : [];
  }
}

function slotOf(role: Slot['role'], setting: Setting): Slot {
  return { role, setting, ...(setting.unit !== undefined && { unit: setting.unit }) };
}

function withUnit(slot: Slot, actual: FieldNames | undefined): Slot {
  return slot.unit === undefined && actual?.unit !== undefined ? { ...slot, unit: actual.unit } : slot;
}

function fieldNames(field: JsonNode): FieldNames {
  const title = textIn(field, 'title') ?? '';
  const list = field['aliases'];
  const aliases = Array.isArray(list) ? list.filter((alias) => typeof alias === 'string') : [];
  return { title, names: [title, ...aliases], unit: textIn(field, 'unit') };
}

/** The criterion's title, also under that of its section; the result's own names; those of what it is held against. */
function namesOf(
  title: string,
  above: readonly string[],
  actual: FieldNames | undefined,
  slots: readonly Slot[],
): string[] {
  const section = above.length > 1 ? [`${withoutCode(above.at(-1)!)} ${title}`] : [];
  const named = [
    title,
    ...section,
    ...(actual?.names ?? []).map(subjectOf),
    ...slots
      .flatMap(({ setting, field }) =>
        setting?.kind === 'parameter' ? [setting.title ?? ''] : field === undefined ? [] : [field],
      )
      .map(subjectOf),
  ];
  return [...new Set(named.filter((name) => name !== ''))];
}

/** `I.2 Văn hóa`: a section's printed number is no word of it. */
function withoutCode(name: string): string {
  return name.replace(/^(?:[IVXLC]+|\d+|[a-zđ])(?:[.\d]*)[.)]?\s+/u, '');
}
