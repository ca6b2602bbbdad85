import { codecOf } from '../../rules/worksheets/codec';
import { decimalText } from '../../rules/worksheets/decimals';
import type { Form, Property } from '../../rules/worksheets/property';
import type { Written } from '../../rules/worksheets/typed';
import { NONE } from '../../rules/worksheets/value-kind';

/** What stands in the cells of a row, by their columns; a column that holds nothing is absent. */
export type FormCells<Column extends string> = ReadonlyMap<Column, Written>;

/** Writes an object by the form of its row: what is absent stays absent. */
export function formCells<Column extends string>(of: object, form: Form<Column>): FormCells<Column> {
  const cells = new Map<Column, Written>();
  for (const property of form) {
    const value = valueAt(of, property.keys);
    if (value === undefined) continue;
    if (property.cell !== undefined) {
      cells.set(property.cell, codecOf(property.kind).write(value));
    } else if (property.line !== undefined) {
      const former = cells.get(property.line);
      const written = linesOf(property, value);
      cells.set(property.line, [...(former === undefined ? [] : [former]), ...written].join('\n'));
    }
  }
  for (const [column, written] of cells) if (written === '') cells.delete(column);
  return cells;
}

function linesOf(property: Property, value: unknown): string[] {
  const { kind, label, many = false } = property;
  if (kind === 'empty-list' && (!Array.isArray(value) || value.length > 0)) return [];
  if (kind === 'empty-object' && Object.keys(value as object).length > 0) return [];
  const items: readonly unknown[] = many ? (value as readonly unknown[]) : [value];
  if (items.length === 0) return [`${label}: ${NONE}`];
  return items.map((item) => `${label}: ${lineText(codecOf(kind).write(item))}`);
}

function lineText(written: Written): string {
  return typeof written === 'number' ? decimalText(written) : written;
}

function valueAt(of: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return of;
  if (typeof of !== 'object' || of === null || !Object.hasOwn(of, key)) return undefined;
  return valueAt((of as Readonly<Record<string, unknown>>)[key], rest);
}
