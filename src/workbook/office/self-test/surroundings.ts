/** Sets whose versions are asked for one by one, up to the newest that exists. */
const NEWEST: Readonly<Record<string, number>> = {
  ExcelApi: 21,
  ExcelApiDesktop: 4,
  ExcelApiOnline: 1,
  DialogApi: 2,
  SharedRuntime: 2,
  RibbonApi: 2,
  Settings: 1,
  CustomXmlParts: 1,
};

/** What Excel says of itself, as lines of a report. Nothing of it is about a person or the workbook. */
export function surroundingFacts(): readonly (readonly [name: string, fact: string])[] {
  const context: Partial<Office.Context> = Office.context;
  const { requirements, diagnostics, officeTheme } = context;
  const theme: Partial<Office.OfficeTheme> | undefined = officeTheme;
  const sets = Object.entries(NEWEST).flatMap(([name, newest]) => {
    const last = Array.from({ length: newest }, (_, minor) => `1.${newest - minor}`).find(
      (version) => requirements?.isSetSupported(name, version) === true,
    );
    return last === undefined ? [] : [`${name} ${last}`];
  });
  return [
    ['host', String(context.host)],
    ['platform', String(context.platform)],
    ['version', String(diagnostics?.version)],
    ['language of Excel', String(context.displayLanguage)],
    ['language of the workbook', String(context.contentLanguage)],
    ['sets', sets.join(', ')],
    ['theme', theme === undefined ? 'not told' : theme.isDarkTheme === true ? 'dark' : 'light'],
  ];
}

/** Whether this Excel is one in a browser, whose limits are documented. */
export function isOnTheWeb(): boolean {
  return String(Office.context.platform) === 'OfficeOnline';
}

export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
