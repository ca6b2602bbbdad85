import { fold } from '../engine/text/fold';

/** What a mark in a cell says, by the folded text. */
export const KIND_OF_MARK: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ...['x', '✓', '✔', '☑', '√', 'có', '1', 'true', 'yes'].map((text) => [fold(text), 'yes'] as const),
  ...['không', '0', 'false', 'no', '-'].map((text) => [fold(text), 'no'] as const),
]);
