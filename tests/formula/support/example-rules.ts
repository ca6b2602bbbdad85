import type { Example, Method, Parameter } from '../../../src/engine/criteria/method';
import type { Criterion, Population, RuleSet } from '../../../src/rules/rule-set';
import type { Cells } from '../../support/table';

type Field = Population['fields'][number];

/** A rule set in which one criterion, `x`, has the parameters of a method's example, and the rows that it reads. */
export function exampleRules(method: Method, example: Example): { rules: RuleSet; rows: readonly Cells[] } {
  const read = method.parameters.flatMap((parameter) => readOf(parameter, example.inputs[parameter.name]));
  const size = Math.max(1, ...read.map(({ value }) => (Array.isArray(value) ? value.length : 1)));
  const rows = Array.from({ length: size }, (_, row): Cells => {
    const values = read.map(({ field, value }) => [field.id, Array.isArray(value) ? value[row] : value]);
    return { tên: `Hàng ${row + 1}`, ...Object.fromEntries(values) };
  });
  const population: Population = {
    id: 'đơn_vị',
    title: 'Đơn vị',
    key: ['tên'],
    fields: [{ id: 'tên', title: 'Tên', type: 'text' }, ...read.map(({ field }) => field)],
    criteria: [
      {
        id: 'x',
        title: 'X',
        max: example.max,
        missing: 'exclude',
        method: { kind: method.kind, ...written(method, example) },
      } as Criterion,
    ],
  };
  const rules: RuleSet = {
    format: 'binh-xet/1',
    id: 'thí-dụ',
    title: 'Thí dụ',
    rounding: { at: 'total' },
    populations: [population],
  };
  return { rules, rows };
}

interface Read {
  readonly field: Field;
  readonly value: unknown;
}

/** The fields that a parameter of the example reads, with what stands in them. */
function readOf({ name, type }: Parameter, value: unknown): Read[] {
  if (value === undefined) return [];
  if (type === 'tiers') {
    return (value as { when: unknown }[]).map(({ when }, i) => {
      return { field: { id: `khi_${i}`, title: `Khi ${i}`, type: 'flag' }, value: when };
    });
  }
  const id = `đọc_${name}`;
  const of = (kind: Field['type']): Read[] => [{ field: { id, title: name, type: kind }, value }];
  switch (type) {
    case 'expression:flag':
      return of('flag');
    case 'expression:group':
      return of('text');
    case 'expression:level':
      return [{ field: { id, title: name, type: 'level', levels: LEVELS }, value }];
    case 'number-or-expression':
      return Array.isArray(value) || value === null ? of('number') : [];
    default:
      return type === 'number-field' || type === 'expression:number' ? of('number') : [];
  }
}

const LEVELS = ['a', 'b', 'c'].map((id) => ({ id, title: id }));

/** The parameters as the rules write them: what is read by the name of its field. */
function written({ parameters }: Method, { inputs }: Example): Record<string, unknown> {
  const entries = parameters.flatMap((parameter): [string, unknown][] => {
    const value = inputs[parameter.name];
    if (value === undefined) return [];
    if (parameter.type === 'tiers') {
      const tiers = (value as object[]).map((tier, i) => ({ ...tier, when: `khi_${i}` }));
      return [[parameter.name, tiers]];
    }
    const [read] = readOf(parameter, value);
    return [[parameter.name, read ? read.field.id : value]];
  });
  return Object.fromEntries(entries);
}
