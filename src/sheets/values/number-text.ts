/** What the digits of a number say. `digits` is a plain decimal: `1234.5`. */
export type NumberText = { readonly kind: 'certain'; readonly digits: string } | TwoReadings;

/** `29.835`: the mark may part thousands or decimals. */
export interface TwoReadings {
  readonly kind: 'ambiguous';
  readonly asThousands: string;
  readonly asDecimal: string;
  /** The mark stands before decimals in Vietnamese writing (`29,835`): that reading holds unless something speaks against it. */
  readonly usual?: 'decimals';
}

/**
 * Reads digits with their marks, without sign or unit. In Vietnamese writing the comma stands before the decimals
 * and dots (or spaces) part thousands; English marks are taken where they leave no doubt (`1,234.5`, `8.5`).
 *
 * @param decimalMark `'.'` where the source is known to write decimals with a point (a CSV parted by commas)
 * @returns undefined where the marks make no number
 */
export function numberText(body: string, decimalMark: '.' | ',' = ','): NumberText | undefined {
  if (/^\d+$/.test(body)) return certain(body);
  if (body.includes(' ')) {
    return /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/.test(body) ? certain(body.replaceAll(' ', '')) : undefined;
  }
  const single = /^(\d+)([.,])(\d+)$/.exec(body);
  if (single) return oneMark(single[1]!, single[2]!, single[3]!, decimalMark);
  const grouped = /^[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/.test(body);
  if (!grouped) return undefined;
  const thousands = body.includes(',') && body.indexOf(',') < (body + '.').indexOf('.') ? ',' : '.';
  return certain(body.replaceAll(thousands, ''));
}

function certain(text: string): NumberText {
  return { kind: 'certain', digits: text.replace(',', '.') };
}

function oneMark(whole: string, mark: string, rest: string, decimalMark: '.' | ','): NumberText {
  const asDecimal = `${whole}.${rest}`;
  const couldBeThousands = rest.length === 3 && whole.length <= 3 && !/^0+$/.test(whole);
  // the separator of a CSV settles a point; a comma may still be an English mark (10,000), as in a workbook
  if (!couldBeThousands || (mark === '.' && decimalMark === '.'))
    return { kind: 'certain', digits: asDecimal };
  const readings = { kind: 'ambiguous', asThousands: whole + rest, asDecimal } as const;
  // nobody writes three zeros behind a decimal mark
  return mark === ',' && decimalMark === ',' && rest !== '000'
    ? { ...readings, usual: 'decimals' }
    : readings;
}
