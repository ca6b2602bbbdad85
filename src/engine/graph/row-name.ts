import type { Evaluation } from './node';

/** A row as explanations name it: the values of its key in order. */
export function rowName(population: string, row: number, run: Evaluation): string {
  return Object.values(run.data(population).keyOf(row)).join(' | ');
}
