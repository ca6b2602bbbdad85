import * as fc from 'fast-check';
import capXa from '../../../packs/cap-xa-2025.json';
import cumMau from '../../../packs/cum-mau-100.json';
import quangThanh from '../../../packs/quang-thanh-2021.json';
import { fingerprint } from '../../../src/rules/decide/fingerprint';
import type { Setting, SettingValue } from '../../../src/rules/settings/setting';
import { settingsOf } from '../../../src/rules/settings/settings-of';
import { withSettings } from '../../../src/rules/settings/with-settings';
import { validateRules } from '../../../src/rules/validate';

const PACKS = [quangThanh, cumMau, capXa];

/** A walk of its own: the value at a path written `a[0].b`. */
function at(json: unknown, path: string): unknown {
  const keys = path.split(/[.[\]]+/u).filter((key) => key !== '');
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], json);
}

/** How often a key holds a number, anywhere below. */
function count(json: unknown, key: string): number {
  if (typeof json !== 'object' || json === null) return 0;
  return Object.entries(json).reduce(
    (sum, [name, value]) => sum + (name === key && typeof value === 'number' ? 1 : 0) + count(value, key),
    0,
  );
}

const original = (settings: readonly Setting[]): Record<string, SettingValue> =>
  Object.fromEntries(settings.map(({ path, original: value }) => [path, value]));

/** A rule set with everything that can be changed. */
const EVERYTHING = {
  format: 'binh-xet/1',
  id: 'moi-thu',
  title: 'Mọi thứ',
  parameters: [
    { id: 'nguong', title: 'Ngưỡng', unit: '%', value: 70, confirm: 'Là 70 hay 80?' },
    { id: 'han', title: 'Hạn', type: 'date', value: '2025-08-15' },
    { id: 'dem', title: 'Có đếm', value: true },
  ],
  populations: [
    {
      id: 'nguoi',
      title: 'Cá nhân',
      key: ['ten'],
      fields: [
        { id: 'ten', title: 'Tên', type: 'text' },
        { id: 'thu', title: 'Thu', type: 'number', unit: 'tỷ' },
        {
          id: 'muc',
          title: 'Mức',
          type: 'level',
          levels: [
            { id: 'a', title: 'A.b' },
            { id: 'c', title: 'C' },
          ],
        },
        { id: 'nu', title: 'Nữ', type: 'flag' },
      ],
      criteria: [
        {
          id: 'I',
          code: 'I',
          title: 'Kinh tế',
          max: 30,
          children: [
            { id: 'I1', title: 'Thu', max: 20, method: { kind: 'proportional', actual: 'thu', target: 90 } },
            {
              id: 'I2',
              title: 'Tăng',
              max: 10,
              method: { kind: 'range', actual: 'thu', low: 5, high: 'thu', step: 1, lose: 1 },
            },
          ],
        },
      ],
      bands: [{ id: 'tot', title: 'Tốt', min: 20, quota: { share: '20%', of: {} } }],
      titles: [
        {
          id: 'mot',
          title: 'Danh hiệu một',
          confirm: 'Có xét không?',
          quota: [
            {
              shareBy: { column: 'muc', shares: { 'A.b': '10%', c: '5%' } },
              of: {},
              per: 'muc',
              parts: [{ id: 'nu', title: 'Nữ', where: 'nu', atMost: '50%', atLeast: '1/3' }],
            },
            { count: 3, of: {} },
          ],
        },
        { id: 'hai', title: 'Danh hiệu hai', quota: { count: 'nguong', of: {} } },
      ],
    },
  ],
};

describe('the figures of a rule set', () => {
  it('are its parameters, maxima, literal targets, seats and shares, each with its owner', () => {
    const told = settingsOf(EVERYTHING).map(({ path, kind, owner, title, unit, value }) =>
      [path, kind, owner.join(' > '), title ?? '', unit ?? '', value].join(' | '),
    );
    const person = 'populations[0]';
    expect(told).toEqual([
      'parameters[0].value | parameter |  | Ngưỡng | % | 70',
      'parameters[1].value | parameter |  | Hạn |  | 2025-08-15',
      'parameters[2].value | parameter |  | Có đếm |  | true',
      `${person}.criteria[0].max | maximum | Cá nhân > I Kinh tế |  |  | 30`,
      `${person}.criteria[0].children[0].max | maximum | Cá nhân > I Kinh tế > Thu |  |  | 20`,
      `${person}.criteria[0].children[0].method.target | target | Cá nhân > I Kinh tế > Thu |  | tỷ | 90`,
      `${person}.criteria[0].children[1].max | maximum | Cá nhân > I Kinh tế > Tăng |  |  | 10`,
      `${person}.criteria[0].children[1].method.low | target | Cá nhân > I Kinh tế > Tăng | mức thấp | tỷ | 5`,
      `${person}.bands[0].quota.share | share | Cá nhân > Tốt |  |  | 20%`,
      `${person}.titles[0].quota[0].shareBy.shares.A.b | share | Cá nhân > Danh hiệu một | hạn mức 1 – A.b |  | 10%`,
      `${person}.titles[0].quota[0].shareBy.shares.c | share | Cá nhân > Danh hiệu một | hạn mức 1 – c |  | 5%`,
      `${person}.titles[0].quota[0].parts[0].atMost | share | Cá nhân > Danh hiệu một | hạn mức 1 – Nữ: nhiều nhất |  | 50%`,
      `${person}.titles[0].quota[0].parts[0].atLeast | share | Cá nhân > Danh hiệu một | hạn mức 1 – Nữ: ít nhất |  | 1/3`,
      `${person}.titles[0].quota[1].count | count | Cá nhân > Danh hiệu một | hạn mức 2 |  | 3`,
    ]);
  });

  it('bring the questions that are asked about them', () => {
    const asked = settingsOf(EVERYTHING).filter(({ confirm }) => confirm !== undefined);
    expect(asked.map(({ kind, confirm }) => `${kind}: ${confirm}`)).toEqual([
      'parameter: Là 70 hay 80?',
      ...Array.from({ length: 4 }, () => 'share: Có xét không?'),
      'count: Có xét không?',
    ]);
  });

  it('show a change beside the original value', () => {
    const [first] = settingsOf(EVERYTHING, 'vi', { 'parameters[0].value': 80 });
    expect(first).toMatchObject({ original: 70, value: 80 });
  });

  it.each([null, 'text', [], { populations: 3 }, { populations: [null, { criteria: {}, titles: [1] }] }])(
    'are none where there is no rule set: %j',
    (json) => expect(settingsOf(json)).toEqual([]),
  );
});

describe.each(PACKS.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  const settings = settingsOf(pack);

  it('lists only what stands there, and every maximum', () => {
    expect(settings.length).toBeGreaterThan(5);
    expect(new Set(settings.map(({ path }) => path)).size).toBe(settings.length);
    for (const { path, original: value } of settings) expect(at(pack, path)).toBe(value);
    expect(settings.filter(({ kind }) => kind === 'maximum')).toHaveLength(count(pack, 'max'));
  });

  it('is the same object without changes, and with its own values', () => {
    expect(withSettings(pack, {})).toEqual({ json: pack, problems: [], applied: [] });
    expect(withSettings(pack, {}).json).toBe(pack);
    expect(withSettings(pack, original(settings)).json).toBe(pack);
  });

  it('takes each change at its place, alone, and is valid or says what is wrong with it near there', () => {
    const before = structuredClone(pack);
    for (const { path, kind, original: value } of settings) {
      const to = otherValue(kind, value);
      const { json, problems, applied } = withSettings(pack, { [path]: to });
      expect(problems).toEqual([]);
      expect(applied).toMatchObject([{ path, from: value, to }]);
      expect(at(json, path)).toBe(to);
      expect(withSettings(json, { [path]: value }).json).toEqual(pack);
      expect(fingerprint(json)).not.toBe(fingerprint(pack));
      const { problems: found, rules } = validateRules(json);
      if (!rules) expect(found.map((problem) => problem.path).some((told) => isNear(told, path))).toBe(true);
    }
    expect(pack).toEqual(before);
  });
});

function otherValue(kind: Setting['kind'], value: SettingValue): SettingValue {
  if (kind === 'share') return value === '12.5%' ? '13%' : '12.5%';
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return /^\d{4}-/u.test(value) ? '2024-02-29' : `${value} khác`;
}

/** Told at the figure, at the sum above it, or in the method beside it. */
function isNear(told: string | undefined, path: string): boolean {
  const holder = path.slice(0, path.lastIndexOf('.'));
  const above = holder.replace(/\.children\[\d+\]$/u, '');
  return told === path || told === `${above}.max` || (told?.startsWith(`${holder}.`) ?? false);
}

describe('a change', () => {
  it('of a path with a dot in its key reaches that key', () => {
    const path = 'populations[0].titles[0].quota[0].shareBy.shares.A.b';
    const { json } = withSettings(EVERYTHING, { [path]: '20%' });
    const [title] = (json as typeof EVERYTHING).populations[0]!.titles;
    expect(title).toMatchObject({
      quota: [{ shareBy: { shares: { 'A.b': '20%', c: '5%' } } }, { count: 3 }],
    });
  });

  it.each([
    ['of nothing that can be changed', 'populations[0].title', 'Khác', 'rules.setting-unknown'],
    ['of a path into a prototype', '__proto__.polluted', 1, 'rules.setting-unknown'],
    ['of a number to a text', 'parameters[0].value', '70', 'rules.needs-number'],
    ['of a yes to a number', 'parameters[2].value', 1, 'rules.needs-flag'],
    ['of a share to a number', 'populations[0].bands[0].quota.share', 15, 'rules.needs-text'],
    ['to a day that does not exist', 'parameters[1].value', '2025-02-30', 'rules.bad-date'],
  ])('%s is left out and told', (_, path, to, code) => {
    const { json, problems, applied } = withSettings(EVERYTHING, { [path]: to });
    expect(json).toBe(EVERYTHING);
    expect(applied).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', code, path }]);
  });

  it('to a share, a count or a maximum that cannot be is a problem at its path', () => {
    const paths: [string, SettingValue, string][] = [
      ['populations[0].bands[0].quota.share', '120%', 'rules.share-above-one'],
      ['populations[0].bands[0].quota.share', 'nhiều', 'rules.bad-share'],
      ['populations[0].titles[0].quota[1].count', 2.5, 'rules.not-whole'],
      ['populations[0].criteria[0].children[0].max', -1, 'rules.max-below-min'],
      ['populations[0].criteria[0].max', 31, 'rules.max-differs-from-children'],
    ];
    expect(validateRules(EVERYTHING).problems).toEqual([]);
    for (const [path, to, code] of paths) {
      const { json } = withSettings(EVERYTHING, { [path]: to });
      expect(validateRules(json).problems).toContainEqual(expect.objectContaining({ path, code }));
    }
  });

  it('together with others is as if they were made one after another, in any order', () => {
    const settings = settingsOf(EVERYTHING);
    fc.assert(
      fc.property(fc.shuffledSubarray(settings), (chosen) => {
        const changes = chosen.map(
          ({ path, kind, original: value }) => [path, otherValue(kind, value)] as const,
        );
        const together = withSettings(EVERYTHING, Object.fromEntries(changes));
        const each = changes.reduce<unknown>(
          (json, [path, to]) => withSettings(json, { [path]: to }).json,
          EVERYTHING,
        );
        expect(together.json).toEqual(each);
        expect(together.applied).toHaveLength(changes.length);
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});
