import type { RoundingMode } from '../arithmetic/round';
import { call, numberLiteral } from './formula-text';
import { operand } from './operand';

/**
 * A number rounded as `roundTo` rounds it, by Excel's ROUND alone, which brings it to 15 significant digits first: what
 * ROUNDDOWN and ROUNDUP look at, programs do not agree on (LibreOffice takes 12 digits). All modes but half-away name the number
 * several times.
 *
 * @param decimals a whole number from 0 to 15
 */
export function rounded(number: string, decimals: number, mode: RoundingMode): string {
  const unit = (units: number): string => numberLiteral(Number(`${units}e-${decimals}`));
  return roundedIn(number, String(decimals), { whole: unit(1), half: unit(0.5) }, mode);
}

/** The same for as many decimals as a formula gives. */
export function roundedBy(number: string, decimals: string, mode: RoundingMode): string {
  const whole = `10^-${operand(decimals)}`;
  return roundedIn(number, decimals, { whole, half: `${whole}/2` }, mode);
}

interface Unit {
  readonly whole: string;
  readonly half: string;
}

function roundedIn(number: string, decimals: string, { whole, half }: Unit, mode: RoundingMode): string {
  if (mode === 'half-away') return call('ROUND', number, decimals);
  const x = operand(number);
  const round = (number: string): string => roundTidily(number, decimals);
  const away = round(x);
  switch (mode) {
    case 'down':
      // half a unit nearer to 0, a half is what was a whole, and goes back to it
      return round(`${x}-SIGN(${x})*${half}`);
    case 'up':
      return round(`${away}+(ABS(${x})>ABS(${away}))*SIGN(${x})*${whole}`);
    case 'half-even':
      // on a half, its mirror image at twice what it is rounded to is rounded further away; half of it is then rounded
      return call('IF', `${round(`${x}-2*${away}`)}=-${away}`, away, `2*${round(`${x}/2`)}`);
  }
}

/** To no decimal LibreOffice looks at the float itself and not at its first 15 digits: a tenth is rounded to one decimal. */
function roundTidily(number: string, decimals: string): string {
  return decimals === '0'
    ? `(${call('ROUND', `${operand(number)}/10`, '1')}*10)`
    : call('ROUND', number, decimals);
}
