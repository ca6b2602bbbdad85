import type { FieldCells } from './field-cells';
import { measureUnit, placesBetween } from './values/measure-unit';
import type { NumberField } from './values/number-field';
import { shiftDecimal } from './values/shift-decimal';

/** How the numbers below a heading that names another scale than the field's are read: `Thu (tỷ đồng)` for triệu đồng. */
export interface HeaderUnit {
  /** The field in the heading's unit. */
  readonly field: NumberField;
  /** By how many places the decimal mark then moves right. */
  readonly places: number;
}

const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/gu;
const LABEL = /^\s*(?:đvt|đơn vị tính|đơn vị|tính bằng)\s*:?\s*/iu;

/** Places is 0 where the heading names no unit, the field's own, or one that cannot be converted for certain. */
export function headerUnit({ field, part }: FieldCells): HeaderUnit {
  const held = measureUnit(field.unit ?? '');
  for (const [, round, square] of part.words(field.id).matchAll(BRACKETS)) {
    const unit = (round ?? square ?? '').replace(LABEL, '');
    const places = unit === '' ? undefined : placesBetween(measureUnit(unit), held);
    if (places === undefined || places === 0) continue;
    const shift = (value: number): number => shiftDecimal(value, -places);
    return {
      field: {
        ...field,
        unit,
        ...(field.targets !== undefined && { targets: field.targets.map(shift) }),
        ...(field.most !== undefined && { most: shift(field.most) }),
      },
      places,
    };
  }
  return { field, places: 0 };
}
