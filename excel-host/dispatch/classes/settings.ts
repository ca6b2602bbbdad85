import type { ClassHandlers } from '../handlers';
import { hostObject, type HostObject } from '../host-object';

interface SettingTarget {
  readonly key: string;
}

const setting = (key: string): HostObject => hostObject('Setting', { key } satisfies SettingTarget);

/** Excel.SettingCollection: values kept with the workbook for this add-in. */
export const settingCollection: ClassHandlers<object> = {
  type: 'SettingCollection',
  items: (_collection, { workbook }) => [...workbook.settings.keys()].map(setting),
  find: (_collection, key, { workbook }) =>
    typeof key === 'string' && workbook.settings.has(key) ? setting(key) : undefined,
  objectMethods: {
    Add: (_collection, args, { workbook }) => {
      workbook.settings.set(args.text(0), args.raw(1));
      return setting(args.text(0));
    },
  },
  writes: ['Add'],
};

/** Excel.Setting. */
export const settingHandlers: ClassHandlers<SettingTarget> = {
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { workbook }) => workbook.settings.get(key),
      set: ({ key }, value, { workbook }) => void workbook.settings.set(key, value),
    },
  },
  methods: { Delete: ({ key }, _args, { workbook }) => void workbook.settings.delete(key) },
  writes: ['Delete'],
};
