import type { Params } from '../../engine/problem';
import type { ColumnAnswers } from '../../rules/reading/column-questions';
import { writtenText } from '../cell';
import { isDateFormat, isPercentFormat, isTimeFormat } from '../cell-format';
import type { GridCell } from '../grid';
import { decideMarks, type Marks, type Readings } from './decide-marks';
import { isShare, measureUnit, placesBetween, raisedPowers, type MeasureUnit } from './measure-unit';
import { noResult } from './no-result';
import { isLeftOpen, isMaybeNone } from './not-given';
import type { NumberField } from './number-field';
import { numberText } from './number-text';
import { rangeOfDay } from './range-of-day';
import { plainDigits } from './plain-digits';
import type { Report } from './report';
import { shiftDecimal } from './shift-decimal';

/** Float64 holds any 15 digits exactly as written; beyond that it would make up digits. */
const EXACT_DIGITS = 15;

/**
 * The number a cell of a number field holds, in the field's unit: `98` for 98 % in a field with unit %.
 * Numbers keep all of their float64. What is not certain, and was not answered for the column, is reported and missing.
 *
 * @returns NaN when the value is missing
 */
export function readNumber(
  cell: GridCell,
  field: NumberField,
  decimalMark: '.' | ',',
  report: Report,
  answers: ColumnAnswers = {},
): number {
  const { value } = cell;
  const reader = new NumberReader(cell, field, report, answers);
  if (typeof value === 'number') return reader.fromNumber(value);
  return typeof value === 'string' ? reader.fromText(value, decimalMark) : reader.wrong();
}

/** Two readings of the cell, in `unit`. */
interface Doubt extends Readings {
  readonly usual?: Marks | undefined;
  readonly unit: MeasureUnit;
  /** The unit that stands beside the number. */
  readonly beside?: MeasureUnit | undefined;
  readonly shown: { readonly asThousands: string; readonly asDecimal: string };
}

const SIGNED_DIGITS = /^([+\-\u2010-\u2015\u2212]?)(\d(?:[\d., ]*\d)?) ?(.*)$/u;

/** Two lines are two numbers: the break between them parts no thousands. */
const BROKEN = /\d[^\S\r\n\u2028]*[\r\n\u2028]\s*\d/u;

class NumberReader {
  constructor(
    private readonly cell: GridCell,
    private readonly field: NumberField,
    private readonly report: Report,
    private readonly answers: ColumnAnswers,
  ) {}

  fromNumber(value: number): number {
    const { format, formula } = this.cell;
    if (!Number.isFinite(value) || isTimeFormat(format)) return this.wrong();
    if (isDateFormat(format)) {
      const kind = this.answers['sheets.number-is-date'];
      if (kind !== 'number') return this.fromDay(value, kind);
    }
    if (isPercentFormat(format)) return this.inFieldUnit(value, WHOLE);
    const readings = formula === undefined ? typedReadings(value) : undefined;
    if (readings === undefined) return value;
    const shown = { asThousands: String(readings.asThousands), asDecimal: writtenText(this.cell) };
    return this.decided({ ...readings, unit: this.held, shown });
  }

  /** A day where a number should stand: whoever says what it is says what was written. */
  private fromDay(serial: number, kind: 'range' | 'date' | undefined): number {
    const range = rangeOfDay(serial);
    if (kind === 'date') return this.wrong();
    if (kind === 'range') return this.unread('error', 'sheets.number-range', { written: range });
    return this.unread('question', 'sheets.number-is-date', { number: serial, range });
  }

  fromText(value: string, decimalMark: '.' | ','): number {
    const written = plainDigits(writtenText(this.cell));
    if (isLeftOpen(written)) return this.unread('warning', 'sheets.value-not-given');
    if (isMaybeNone(written)) return this.unread('question', 'sheets.number-maybe-none');
    const [, sign, body, rest = ''] = SIGNED_DIGITS.exec(raisedPowers(written)) ?? [];
    const digits = body === undefined ? undefined : numberText(body, decimalMark);
    if (digits === undefined || !couldBeUnit(rest) || BROKEN.test(value) || noResult(rest) !== undefined) {
      return this.wrong(written);
    }
    const unit = rest === '' ? this.held : measureUnit(rest);
    const signed = (text: string): number => (sign === '' || sign === '+' ? Number(text) : -Number(text));
    if (digits.kind === 'certain') {
      if (isTooLong(digits.digits)) return this.unread('error', 'sheets.number-too-long');
      return this.inFieldUnit(signed(digits.digits), unit);
    }
    const minus = signed('1') < 0 ? '-' : '';
    return this.decided({
      asThousands: signed(digits.asThousands),
      asDecimal: signed(digits.asDecimal),
      usual: digits.usual,
      unit,
      // 10,000 tấn is no way of writing of the plans
      beside: rest === '' || !body!.includes('.') ? undefined : unit,
      shown: {
        asThousands: minus + digits.asThousands,
        asDecimal: minus + digits.asDecimal.replace('.', ','),
      },
    });
  }

  /** Words, a range or a comparison where one number should stand. */
  wrong(written?: string): number {
    const why = written === undefined ? undefined : noResult(written);
    return this.unread('error', why === undefined ? 'sheets.number-expected' : `sheets.number-${why}`);
  }

  private get held(): MeasureUnit {
    return measureUnit(this.field.unit ?? '');
  }

  /** One of two readings in `unit`, or a question. */
  private decided({ asThousands, asDecimal, usual, unit, beside, shown }: Doubt): number {
    const places = this.placesFrom(unit);
    if (places === undefined) return this.otherUnit();
    const readings: Readings = {
      asThousands: shiftDecimal(asThousands, places),
      asDecimal: shiftDecimal(asDecimal, places),
    };
    const marks =
      decideMarks(readings, this.field, this.held, beside, usual) ?? this.answers['sheets.number-ambiguous'];
    if (marks !== undefined) return marks === 'thousands' ? readings.asThousands : readings.asDecimal;
    this.report('question', 'sheets.number-ambiguous', { ...this.params, ...shown });
    return NaN;
  }

  private inFieldUnit(value: number, unit: MeasureUnit): number {
    const places = this.placesFrom(unit);
    return places === undefined ? this.otherUnit() : shiftDecimal(value, places);
  }

  /** A share in a field without unit is the number itself: 99,5% is 0.995. */
  private placesFrom(unit: MeasureUnit): number | undefined {
    const isPlain = (this.field.unit ?? '').trim() === '' && isShare(unit) && unit.measure === WHOLE.measure;
    return isPlain ? unit.power : placesBetween(unit, this.held);
  }

  private otherUnit(): number {
    this.report('question', 'sheets.number-other-unit', { ...this.params, unit: this.field.unit ?? null });
    return NaN;
  }

  private unread(severity: 'error' | 'warning' | 'question', code: string, more: Params = {}): number {
    this.report(severity, code, { ...this.params, ...more });
    return NaN;
  }

  private get params(): { column: string; written: string } {
    return { column: this.field.title, written: writtenText(this.cell) };
  }
}

/** What a number in percent format counts: 1 is the whole. */
const WHOLE: MeasureUnit = { measure: '1', power: 0, scale: 0 };

/**
 * What may have been typed to make a true number with decimals: an en-US Excel takes the dot of 29.835 and 28.500 for a
 * decimal one, and keeps 29.835 and 28.5 (domain facts §6.3).
 */
function typedReadings(value: number): (Readings & { usual?: Marks }) | undefined {
  if (Number.isInteger(value)) return undefined;
  const [, whole, decimals] = /^-?(\d{1,3})\.(\d{1,3})$/.exec(String(value)) ?? [];
  if (whole === undefined || whole === '0' || decimals === undefined) return undefined;
  const readings = { asThousands: shiftDecimal(value, 3), asDecimal: value };
  return decimals.length === 3 ? readings : { ...readings, usual: 'decimals' };
}

function isTooLong(digits: string): boolean {
  return digits.replace('.', '').replace(/^0+/, '').length > EXACT_DIGITS;
}

/** Words, a percent or a per mille sign; never digits, which would make it another number. */
function couldBeUnit(text: string): boolean {
  return (
    /^(?:[\p{L}\p{M}%‰/²³. ]*)$/u.test(text) && !/^[. ]*\.[. ]*$/.test(text) && !/[%‰]\s*[%‰]/u.test(text)
  );
}
