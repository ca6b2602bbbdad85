import type { Problem } from '../../engine/problem';
import { fieldsOf, type FieldToRead } from '../../rules/fields';
import type { Population } from '../../rules/rule-set';
import { joinKey } from '../../sheets/key-text';
import { originOf, sheetName, type CollectedRow } from './collected-row';
import { sameValue } from './value-text';
import type { CollectedPopulation } from './row-store';

/** As many columns as a sentence bears. */
const NAMED = 5;

/**
 * Rows of one key from several files. Where none contradicts another (each gives other columns, or the same values), they
 * become one row, and that is told. Where they do, all stay, as an error: only the secretary knows which file counts.
 */
export function mergeUnits({ population, rows }: CollectedPopulation): Problem[] {
  const fields = fieldsOf(population);
  const problems: Problem[] = [];
  const gone = new Set<number>();
  for (const group of rows.groups) {
    const members = group.map((index) => rows.get(index));
    const first = copyOf(members[0]!);
    const files = new Set(members.map(({ origin }) => origin.file));
    // a key twice in one file has been told with that file
    const mayMerge = files.size === group.length;
    members.forEach((other, i) => {
      if (other.origin.file === first.origin.file) return;
      const contradicted = contradictions(first, other, population, fields);
      const merges = mayMerge && contradicted.length === 0;
      problems.push(unitProblem(first, other, population, merges ? undefined : contradicted));
      if (!merges) return;
      fillFrom(first, other);
      gone.add(group[i]!);
    });
    rows.put(group[0]!, first);
  }
  rows.remove(gone);
  return problems;
}

function copyOf(row: CollectedRow): CollectedRow {
  return { ...row, values: [...row.values], cells: [...row.cells], written: [...row.written] };
}

/** The titles of the columns in which two rows say different things. */
function contradictions(
  a: CollectedRow,
  b: CollectedRow,
  { key }: Population,
  fields: readonly FieldToRead[],
): string[] {
  return fields.flatMap(({ id, title }, i) => {
    const [one, other] = [a.values[i]!, b.values[i]!];
    const differ = one !== null && other !== null && !sameValue(one, other) && !key.includes(id);
    return differ ? [title] : [];
  });
}

function unitProblem(
  first: CollectedRow,
  other: CollectedRow,
  { id, key }: Population,
  contradicted: readonly string[] | undefined,
): Problem {
  const columns = contradicted?.slice(0, NAMED) ?? [];
  const more = (contradicted?.length ?? 0) > NAMED ? ['…'] : [];
  return {
    severity: contradicted ? 'error' : 'warning',
    code: contradicted ? 'collect.unit-twice' : 'collect.unit-merged',
    params: {
      key: joinKey(other.key),
      file: other.origin.file,
      otherFile: first.origin.file,
      ...(contradicted && { columns: [...columns, ...more] }),
    },
    population: id,
    key: Object.fromEntries(key.map((part, i) => [part, other.key[i]!])),
    sheet: sheetName(other.origin),
    cell: other.cells.find((cell) => cell !== undefined && /^[A-Z]+\d+$/u.test(cell)) ?? String(other.line),
  };
}

/** Takes over what a row of the same key has and this one has not. */
function fillFrom(row: CollectedRow, other: CollectedRow): void {
  other.values.forEach((value, field) => {
    const isBetter = row.values[field] === null && (value !== null || row.cells[field] === undefined);
    const origin = originOf(other, field);
    if (!isBetter || origin === undefined) return;
    row.values[field] = value;
    row.cells[field] = other.cells[field];
    row.written[field] = other.written[field];
    (row.elsewhere ??= new Map()).set(field, origin);
  });
}
