import type { Difference, Figure, SelfCheck } from '../../app/self-check';
import { say } from '../../locale/catalogue';
import { formatDate, formatNumber } from '../../locale/format';
import type { Language } from '../../locale/language';
import type { GridCell } from '../../sheets/grid';
import { daysOfSerial } from '../../sheets/serial-date';
import type { CheckLine, CheckScreen } from './writing';

/** Differences that are told with their figures; of the others only how many there are. */
const TOLD = 10;

export function checkScreen({ compared, differences }: SelfCheck, language: Language): CheckScreen {
  return {
    compared,
    differing: differences.length,
    differences: differences.slice(0, TOLD).map((each) => checkLine(each, language)),
  };
}

function checkLine({ sheet, cell, engine, calculated }: Difference, language: Language): CheckLine {
  const place = { sheet, cell };
  const value = calculated?.value ?? null;
  if (typeof engine !== 'object') {
    return { place, engine: shown(engine, language), excel: calculated?.error ?? shown(value, language) };
  }
  const days = typeof value === 'number' && Number.isInteger(value) ? daysOfSerial(value) : undefined;
  return {
    place,
    engine: formatDate(language, engine.date),
    excel: calculated?.error ?? (days === undefined ? shown(value, language) : formatDate(language, days)),
  };
}

/** A text stands in quotation marks, so that one of digits is not taken for a number. */
function shown(value: Exclude<Figure, object> | GridCell['value'], language: Language): string {
  if (value === null || value === '') return say(language, 'taskpane.check.empty');
  if (typeof value === 'number') return formatNumber(language, value);
  return typeof value === 'boolean'
    ? String(value).toUpperCase()
    : say(language, 'taskpane.check.text', { text: value });
}
