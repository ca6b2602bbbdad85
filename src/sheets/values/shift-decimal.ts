/**
 * The number whose decimal mark stands `places` further right, digit for digit: 0.57 by 2 is 57, where
 * 0.57 * 100 is 56.99999999999999.
 */
export function shiftDecimal(value: number, places: number): number {
  if (places === 0 || !Number.isFinite(value)) return value;
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
