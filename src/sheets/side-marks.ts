import { fold } from '../engine/text/fold';
import { MARKS, NO, YES } from '../engine/text/yes-no';

/** What a mark in a cell says, by the folded text. */
export const KIND_OF_MARK: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ...[...MARKS, ...YES].map((text) => [fold(text), 'yes'] as const),
  ...[...NO, '-'].map((text) => [fold(text), 'no'] as const),
]);
