import { invalidArgument } from '../model/host-error';

/** What a property may be set to; anything else is InvalidArgument, as a wrong enum is in Excel. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('a text is wanted');
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is wanted');
  return value;
}

export function number(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || value < least || value > most) {
    throw invalidArgument(`a number from ${least} to ${most} is wanted`);
  }
  return value;
}

export function oneOf(value: unknown, known: readonly string[]): string {
  const found = known.find((one) => typeof value === 'string' && one.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument(`${String(value)} is none of ${known.join(', ')}`);
  return found;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** `#RRGGBB`, also where it was written `RRGGBB`, in lower case, or by one of the common names. */
export function color(value: unknown): string {
  const written = text(value);
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(written)?.[1];
  const found = hex === undefined ? NAMED[written.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (found === undefined) throw invalidArgument(`${written} is no colour`);
  return found;
}
