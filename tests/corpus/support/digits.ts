/** The digits of a number without the noughts at its ends: `0.985` → `985`, `29835000` → `29835`. */
export function significantDigits(value: number): string {
  const plain = Math.abs(value).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });
  return plain.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

/** Whether the digits stand in the text in that order; letters and marks may stand between. */
export function standIn(digits: string, text: string): boolean {
  let at = 0;
  for (const character of text.normalize('NFKC')) if (character === digits[at]) at += 1;
  return at === digits.length;
}
