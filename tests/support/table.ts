import type { Column } from '../../src/engine/columns/column';
import type { PopulationData } from '../../src/engine/graph/population-data';
import { fieldsOf } from '../../src/rules/fields';
import type { Field, RuleSet } from '../../src/rules/rule-set';

export type Cells = Readonly<Record<string, number | string | boolean | null | undefined>>;

/** Rows of a population as a test writes them: a level by its id, a date in ISO form, blank as null or left out. */
export function tableOf(rules: RuleSet, population: string, rows: readonly Cells[]): PopulationData {
  const declared = rules.populations.find(({ id }) => id === population)!;
  const { key } = declared;
  const fields = fieldsOf(declared);
  const letters = new Map(fields.map(({ id }, i) => [id, String.fromCharCode(65 + i)]));
  return {
    population,
    rowCount: rows.length,
    fields: new Map(
      fields.map((field) => [
        field.id,
        columnOf(
          field,
          rows.map((row) => row[field.id] ?? null),
        ),
      ]),
    ),
    sheetOf: () => population,
    rowNumberOf: (row) => row + 2,
    keyOf: (row) => Object.fromEntries(key.map((id) => [id, String(rows[row]![id] ?? '')])),
    cellOf: (field, row) => ({ sheet: population, cell: `${letters.get(field)}${row + 2}` }),
    writtenOf: (field, row) => (rows[row]![field] === undefined ? null : String(rows[row]![field])),
  };
}

function columnOf(field: Field, values: readonly (number | string | boolean | null)[]): Column {
  switch (field.type) {
    case 'number':
      return {
        type: 'number',
        values: Float64Array.from(values, (value) => (value === null ? NaN : Number(value))),
      };
    case 'date':
      return {
        type: 'date',
        values: Float64Array.from(values, (value) =>
          value === null ? NaN : Date.parse(`${String(value)}T00:00:00Z`) / 864e5,
        ),
      };
    case 'flag':
      return {
        type: 'flag',
        values: Uint8Array.from(values, (value) => (value === null ? 2 : value ? 1 : 0)),
      };
    case 'level': {
      const scale = field.levels ?? [];
      return {
        type: 'level',
        scale,
        codes: Int32Array.from(values, (value) => scale.findIndex(({ id }) => id === value)),
      };
    }
    case 'text': {
      if (field.many) {
        const lists = values.map((value) => (value === null ? null : String(value).split('; ')));
        return { type: 'texts', values: lists };
      }
      const dictionary = [...new Set(values.filter((value) => value !== null).map(String))];
      const codes = Int32Array.from(values, (value) =>
        value === null ? -1 : dictionary.indexOf(String(value)),
      );
      return { type: 'text', dictionary, codes };
    }
  }
}
