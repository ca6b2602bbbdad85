import type { Parameter, ParameterType } from '../../engine/criteria/method';
import { METHODS } from '../../engine/criteria/registry';
import {
  AGGREGATE_WORDS,
  METHOD_WORDS,
  PARAMETER_CHOICES,
  PARAMETER_LABELS,
  STEP_COUNT,
} from './method-words';
import { cell, line, type Form, type Property } from './property';
import type { ValueKind } from './value-kind';

/** The columns of *Tiêu chí*, in their order. */
export type CriterionColumn =
  | 'code'
  | 'title'
  | 'id'
  | 'level'
  | 'kind'
  | 'max'
  | 'method'
  | 'read'
  | 'target'
  | 'details'
  | 'missing'
  | 'basis';

type CriterionProperty = Property<CriterionColumn>;

const HEAD: Form<CriterionColumn> = [
  cell('code', 'code', 'text', 'Số thứ tự'),
  cell('title', 'title', 'text', 'Tiêu chí'),
  cell('id', 'id', 'text', 'Mã'),
  cell('kind', 'kind', { choice: { score: 'điểm', bonus: 'thưởng', penalty: 'trừ' } }, 'Loại'),
  cell('max', 'max', 'number', 'Điểm tối đa'),
];

const FOOT: Form<CriterionColumn> = [
  line('details', 'min', 'number', 'Điểm tối thiểu'),
  line('details', 'weight', 'number', 'Trọng số'),
  line('details', 'applies', 'expression', 'Chỉ áp dụng khi'),
  line('details', 'confirm', 'text', 'Cần xác nhận'),
  cell('basis', 'basis', 'names', 'Căn cứ'),
];

/** A criterion that has others below it. */
export const SECTION: Form<CriterionColumn> = [
  ...HEAD,
  cell('method', 'aggregate', { choice: AGGREGATE_WORDS }, 'Cách tính'),
  ...FOOT,
];

const KIND = cell<CriterionColumn>('method', 'method.kind', { choice: METHOD_WORDS }, 'Cách tính');
const MISSING = cell<CriterionColumn>(
  'missing',
  'missing',
  { choice: { block: 'báo lỗi', zero: '0 điểm', exclude: 'bỏ tiêu chí', full: 'đủ điểm' } },
  'Khi thiếu',
);

/** What is known of a criterion whose method is not: its details may be the method's. */
export const UNKNOWN_LEAF: Form<CriterionColumn> = [...HEAD, KIND, MISSING, ...FOOT].filter(
  (property) => property.line === undefined,
);

/** Parameters with a column of their own: what a method reads, and what it compares with. */
const COLUMNS: Readonly<Record<string, CriterionColumn>> = {
  actual: 'read',
  count: 'read',
  of: 'read',
  when: 'read',
  expression: 'read',
  field: 'read',
  target: 'target',
};

const LEAVES: ReadonlyMap<string, Form<CriterionColumn>> = new Map(
  METHODS.map(({ kind, parameters }) => [
    kind,
    [...HEAD, KIND, ...parameters.map(parameterProperty), MISSING, ...FOOT],
  ]),
);

/** A criterion with a method; undefined where there is no such method. */
export function leafForm(kind: string): Form<CriterionColumn> | undefined {
  return LEAVES.get(kind);
}

function parameterProperty({ name, type }: Parameter): CriterionProperty {
  const kind = kindOf(name, type);
  const isSteps = name === 'count' && typeof kind === 'object';
  const label = isSteps ? STEP_COUNT : (PARAMETER_LABELS[name] ?? name);
  const column = isSteps ? undefined : COLUMNS[name];
  const property = { keys: ['method', name], kind, label };
  if (column !== undefined) return { ...property, cell: column };
  return { ...property, line: 'details', ...(type === 'tiers' && { many: true as const }) };
}

function kindOf(name: string, type: ParameterType): ValueKind {
  if (typeof type === 'object') {
    const words = PARAMETER_CHOICES[name] ?? {};
    return { choice: Object.fromEntries(type.choice.map((id) => [id, words[id] ?? id])) };
  }
  switch (type) {
    case 'number':
    case 'decimals':
      return 'number';
    case 'share':
    case 'flag':
    case 'pair':
    case 'worth':
    case 'number-or-expression':
    case 'number-or-share':
      return type;
    case 'tiers':
      return 'tier';
    case 'number-field':
      return 'text';
    case 'points-by-level':
      return 'numbers-by-name';
    case 'expression:number':
    case 'expression:flag':
    case 'expression:level':
    case 'expression:group':
      return 'expression';
  }
}
