import type { Inputs } from './method';

/** Reckons something once for the inputs of a criterion: what `evaluate` found is what `explain` tells, row by row. */
export function perInputs<T>(reckon: (inputs: Inputs) => T): (inputs: Inputs) => T {
  const known = new WeakMap<Inputs, { readonly value: T }>();
  return (inputs) => {
    const found = known.get(inputs) ?? { value: reckon(inputs) };
    known.set(inputs, found);
    return found.value;
  };
}
