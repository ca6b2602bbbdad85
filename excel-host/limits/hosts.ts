import type { SupportedSets } from '../dispatch/gate';

export type ApiLevel = '1.9' | '1.14' | '1.20';

/** The requirement sets of an Excel of that level. ExcelApiOnline is Excel on the web only, and only the newest. */
export function setsOf(level: ApiLevel, platform: Platform): SupportedSets {
  return {
    ExcelApi: level,
    DialogApi: '1.2',
    RibbonApi: '1.1',
    SharedRuntime: '1.1',
    Settings: '1.1',
    CustomXmlParts: '1.1',
    DelayForCellEdit: '1.1',
    // From 1.2 on the client sends `update` and `retrieve` as they are; below it sends the older actions instead.
    ...(level === '1.9' ? {} : { RichApiRuntime: '1.2' }),
    ...(level === '1.20' && platform === 'OfficeOnline' ? { ExcelApiOnline: '1.1' } : {}),
  };
}

export type Platform = 'OfficeOnline' | 'PC';
