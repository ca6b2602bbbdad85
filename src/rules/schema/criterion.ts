import * as v from 'valibot';
import { method } from './method';
import { strict } from './objects';
import { expression, grounds, has, id, number, text } from './shapes';

const common = {
  ...grounds,
  id,
  code: v.optional(text),
  title: text,
  kind: v.optional(v.picklist(['score', 'bonus', 'penalty'])),
  max: v.optional(number),
  min: v.optional(number),
  weight: v.optional(v.pipe(number, v.minValue(0, 'rules.negative'))),
  applies: v.optional(expression),
};

const leaf = strict({
  ...common,
  method,
  missing: v.optional(v.picklist(['block', 'zero', 'exclude', 'full'])),
});

const section: v.GenericSchema = strict({
  ...common,
  children: v.pipe(v.array(v.lazy(() => criterion)), v.minLength(1, 'rules.empty-section')),
  aggregate: v.optional(
    v.picklist(['sum', 'weighted-mean', 'geometric-mean', 'harmonic-mean', 'best', 'worst', 'met-share']),
  ),
});

/** A section when it has children, else a criterion with a method. */
export const criterion: v.GenericSchema = v.lazy((input) => (has(input, 'children') ? section : leaf));
