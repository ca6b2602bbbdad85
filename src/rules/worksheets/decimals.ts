/**
 * The number a text says, its decimals behind a comma or a point. `1.234` may be one thousand or one and a bit: it is
 * `unclear`. undefined: no number at all.
 */
export function readDecimal(text: string): number | 'unclear' | undefined {
  const compact = text.trim().replace(/^[−–]/u, '-');
  if (/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(compact)) return 'unclear';
  if (!/^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i.test(compact)) return undefined;
  const value = Number(compact.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** A number with a decimal comma. */
export function decimalText(value: number): string {
  return String(value).replace('.', ',');
}

/** A number as a cell holds it; as a text where a program that keeps 15 digits would change it. */
export function decimalCell(value: number): number | string {
  return Number(value.toPrecision(15)) === value ? value : decimalText(value);
}
