/** Functions that came after the file format: a file holds them with a prefix, which no program shows (MS-XLSX, 2.2.2). */
const PREFIXED = new Set([
  'AGGREGATE',
  'CEILING.MATH',
  'DAYS',
  'FLOOR.MATH',
  'IFNA',
  'NORM.S.DIST',
  'PERCENTRANK.INC',
  'RANK.AVG',
  'RANK.EQ',
  'STDEV.P',
  'STDEV.S',
  'VAR.P',
  'VAR.S',
  'XOR',
]);

/** A formula as the file holds it. */
export function storedFormula(formula: string): string {
  return formula.replace(PIECES, (piece, name: string | undefined) =>
    name !== undefined && PREFIXED.has(name) ? `_xlfn.${piece}` : piece,
  );
}

/** Texts and names of sheets are looked at as wholes. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z0-9.]*)\(/gu;
