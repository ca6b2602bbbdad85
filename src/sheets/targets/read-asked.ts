import { writtenText } from '../cell';
import type { GridCell } from '../grid';
import { isShare, measureUnit, placesBetween } from '../values/measure-unit';
import { noResult } from '../values/no-result';
import type { NumberField } from '../values/number-field';
import { readNumber } from '../values/read-number';
import type { Report } from '../values/report';
import { shiftDecimal } from '../values/shift-decimal';
import { changeIn } from './name-says';
import { readTarget } from './read-target';
import type { Target } from './target';

/**
 * The number of a cell in a column of targets, which may be written as a plan writes it: `trên 85%`, `10.000 tấn trở lên`. What is
 * asked for in the criterion's own direction is read; the opposite direction, more than the rules ask for and `khoảng` are told;
 * a range for a single number and a change (`giảm 4%`: by or to?) are asked.
 *
 * @returns NaN when the value is missing
 */
export function readAsked(
  cell: GridCell,
  field: NumberField,
  mark: '.' | ',',
  report: Report,
  answers?: Parameters<typeof readNumber>[4],
): number {
  const written = typeof cell.value === 'string' ? writtenText(cell) : '';
  const { asked } = field;
  const isPlain = noResult(written) === undefined && !/^đạt\s/iu.test(written);
  if (asked === undefined || isPlain) return readNumber(cell, field, mark, report, answers);
  const unit = field.unit === undefined ? {} : { unit: field.unit };
  let isTold = false;
  const target = readTarget(cell, { counted: field.title, ...unit }, (severity, code, params) => {
    isTold = true;
    report(severity, code, { ...params, column: field.title });
  });
  const value = target && valueOf(target, asked.role);
  const params = { column: field.title, written };
  if (target === undefined || (value === undefined && target.low === undefined)) {
    return isTold ? NaN : readNumber(cell, field, mark, report, answers);
  }
  const isChange = target.change !== undefined && changeIn(field.title) !== target.change;
  if (value === undefined || isChange) {
    report('question', isChange ? 'sheets.target-change' : 'sheets.target-range', params);
    return NaN;
  }
  const held = inField(value, target.unit, field.unit);
  if (held === undefined) {
    report('question', 'sheets.number-other-unit', { ...params, unit: field.unit ?? null });
    return NaN;
  }
  for (const code of remarks(target, asked)) report('warning', code, params);
  return held;
}

/** Of a range the end that the column is for. */
function valueOf(
  { operator, value, low, high }: Target,
  role: NonNullable<NumberField['asked']>['role'],
): number | undefined {
  if (operator !== 'between') return value;
  return role === 'low' ? low : role === 'high' ? high : undefined;
}

function remarks(
  { operator, approximate }: Target,
  { better, role, isStrict }: NonNullable<NumberField['asked']>,
): string[] {
  const isUp = operator === 'atLeast' || operator === 'moreThan';
  const isDown = operator === 'atMost' || operator === 'lessThan';
  const wantsDown = role === 'high' || (role === 'target' && better === 'lower');
  const isBeyond = operator === 'moreThan' || operator === 'lessThan';
  if (isUp || isDown) {
    if (isDown !== wantsDown) return ['sheets.target-against'];
    if (isBeyond && !isStrict) return ['sheets.target-strict'];
  }
  return approximate ? ['sheets.target-about'] : [];
}

/** In the field's unit; a share in a field without one is the number itself, as everywhere. */
function inField(value: number, written: string | undefined, held: string | undefined): number | undefined {
  if (written === undefined || written === held) return value;
  const from = measureUnit(written);
  const places =
    (held ?? '') === '' && isShare(from) ? from.power : placesBetween(from, measureUnit(held ?? ''));
  return places === undefined ? undefined : shiftDecimal(value, places);
}
