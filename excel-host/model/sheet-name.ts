import { HostError, invalidArgument } from './host-error';

const MOST_CHARACTERS = 31;

/**
 * Excel's rules for the name of a sheet: 1 to 31 characters, none of `\ / ? * : [ ]`, no apostrophe at either end,
 * not `History`, and no second one that differs in case only.
 */
export function checkSheetName(name: unknown, others: readonly string[]): asserts name is string {
  if (typeof name !== 'string' || name.length === 0 || name.length > MOST_CHARACTERS) {
    throw invalidArgument('a sheet name has 1 to 31 characters');
  }
  if (/[\\/?*:[\]]/.test(name)) throw invalidArgument('a sheet name has none of \\ / ? * : [ ]');
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument('an apostrophe ends a sheet name');
  if (sameName(name, 'History')) throw invalidArgument('History is reserved');
  if (others.some((other) => sameName(other, name))) {
    throw new HostError('ItemAlreadyExists', `A resource with the same name already exists. (${name})`);
  }
}

export const sameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('en-US') === other.toLocaleLowerCase('en-US');
