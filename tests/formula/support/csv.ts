/** The values of a file of comma-separated values, row by row; what stood in quotation marks without them. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(VALUE)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end !== ',') rows.push([]);
  }
  return rows;
}

const VALUE = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g;
