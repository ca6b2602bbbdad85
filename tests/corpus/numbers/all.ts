import type { NumberCase } from './case';
import { DATES } from './dates';
import { DATES_OUT_OF_RANGES } from './dates-out-of-ranges';
import { DECIMAL_COMMA } from './decimal-comma';
import { DECIMAL_DOT } from './decimal-dot';
import { DIGITS_AND_SPACES } from './digits-and-spaces';
import { FOOTNOTES } from './footnotes';
import { NO_VALUE } from './no-value';
import { NUMBER_CELLS } from './number-cells';
import { OPERATORS } from './operators';
import { RANGES } from './ranges';
import { SCALE_WORDS } from './scale-words';
import { SHARES } from './shares';
import { SIGNS } from './signs';
import { TEXTS_FLAGS_LEVELS } from './texts-flags-levels';
import { THOUSANDS } from './thousands';
import { THREE_AFTER_A_DOT } from './three-after-a-dot';
import { UNDECIDED } from './undecided';
import { UNITS } from './units';

/** Every cell of the corpus, by the file it stands in. */
export const NUMBER_CASES: Readonly<Record<string, readonly NumberCase[]>> = {
  'decimal-comma': DECIMAL_COMMA,
  'decimal-dot': DECIMAL_DOT,
  thousands: THOUSANDS,
  'three-after-a-dot': THREE_AFTER_A_DOT,
  'number-cells': NUMBER_CELLS,
  shares: SHARES,
  ranges: RANGES,
  'dates-out-of-ranges': DATES_OUT_OF_RANGES,
  'scale-words': SCALE_WORDS,
  units: UNITS,
  signs: SIGNS,
  footnotes: FOOTNOTES,
  'digits-and-spaces': DIGITS_AND_SPACES,
  'no-value': NO_VALUE,
  operators: OPERATORS,
  dates: DATES,
  'texts-flags-levels': TEXTS_FLAGS_LEVELS,
  undecided: UNDECIDED,
};
