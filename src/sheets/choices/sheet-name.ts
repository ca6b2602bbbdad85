/** Whether two names are one sheet's: in any case, as Excel compares them. */
export function isSameSheet(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** What is said of a sheet, by its name; undefined where nothing is. */
export function ofSheet<Said>(
  bySheet: Readonly<Record<string, Said>> | undefined,
  sheet: string,
): Said | undefined {
  const name = Object.keys(bySheet ?? {}).find((one) => isSameSheet(one, sheet));
  return name === undefined ? undefined : bySheet?.[name];
}

/** What is said under a key that came as data. */
export function ofKey<Said>(
  record: Readonly<Record<string, Said>> | undefined,
  key: string,
): Said | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
