import type { Population } from '../rules/rule-set';
import { formWords, type FormWords } from './forms/form-words';
import { headerNames, type HeaderNames } from './recognise/header-names';

/** A population with the words that name its fields, put together once for all sheets. */
export interface PopulationWords {
  readonly population: Population;
  readonly names: HeaderNames;
  /** For a population that is not laid out in rows. */
  readonly form: FormWords | undefined;
}

export function populationWords(population: Population): PopulationWords {
  const names = headerNames(population);
  const isForm = (population.layout ?? 'rows') !== 'rows';
  return { population, names, form: isForm ? formWords(population, names) : undefined };
}
