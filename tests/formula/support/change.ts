import { fieldsOf } from '../../../src/rules/fields';
import type { Field, RuleSet } from '../../../src/rules/rule-set';
import type { Cells } from '../../support/table';
import type { Rows } from './live-case';

type Random = (below: number) => number;

/**
 * The rows with other values in some cells: other numbers, days, levels, yes and no, other texts of the same field, and now and
 * then nothing at all. Keys stay, and so does what leads to the row that a row belongs to.
 */
export function changed(rules: RuleSet, rows: Rows, random: Random): Rows {
  return Object.fromEntries(
    rules.populations.map((population) => {
      const own = rows[population.id] ?? [];
      const fixed = new Set([...population.key, ...(population.belongsTo?.by ?? [])]);
      const fields = fieldsOf(population).filter(({ id }) => !fixed.has(id));
      return [population.id, own.map((row) => changedRow(fields, row, own, random))];
    }),
  );
}

/** About a third of the cells of about half of the rows. */
function changedRow(fields: readonly Field[], row: Cells, rows: readonly Cells[], random: Random): Cells {
  if (random(2) === 0) return row;
  const values = fields.map((field) => {
    const now = row[field.id] ?? null;
    return [field.id, random(3) === 0 ? other(field, now, rows, random) : now] as const;
  });
  return { ...row, ...Object.fromEntries(values) };
}

function other(
  { id, type, levels = [] }: Field,
  now: Cells[string],
  rows: readonly Cells[],
  random: Random,
): Cells[string] {
  if (random(8) === 0) return null;
  const taken = rows[random(rows.length)]?.[id] ?? null;
  switch (type) {
    case 'number': {
      const number = typeof now === 'number' ? now : 3;
      return [taken, number + 1, Math.max(0, number - 1), number * 1.5, 0.1 + number][random(5)];
    }
    case 'flag':
      return now !== true;
    case 'level':
      return levels[random(levels.length)]?.id ?? null;
    default:
      return taken;
  }
}
