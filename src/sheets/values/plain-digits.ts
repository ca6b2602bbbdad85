const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const TO_ASCII = 0xfee0;

/**
 * Full-width digits, marks and signs (`９８，５％`) as the ordinary ones. Raised digits, fractions and circled numbers stay:
 * they are not digits of the number they stand beside.
 */
export function plainDigits(text: string): string {
  return text.replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - TO_ASCII));
}
