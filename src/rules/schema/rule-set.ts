import * as v from 'valibot';
import { population } from './population';
import { strict } from './objects';
import { date, decimals, grounds, id, label, number, text, texts } from './shapes';

const source = strict({
  id: label,
  text,
  article: v.optional(text),
  url: v.optional(text),
  verified: v.boolean(),
});

const parameter = strict({
  ...grounds,
  id,
  title: text,
  type: v.optional(v.literal('date')),
  unit: v.optional(text),
  value: v.union([number, v.string(), v.boolean()]),
});

/** A pack's id is a file name too: letters, digits and hyphens. */
const packId = v.pipe(v.string(), v.regex(/^[\p{L}_][\p{L}\p{N}_-]*$/u, 'rules.bad-pack-id'));

/** The rule set, version 1: the whole shape of the contract. */
export const ruleSetSchema = strict({
  $schema: v.optional(v.string()), // for editors, which offer keys and choices by it
  format: v.literal('binh-xet/1'),
  id: packId,
  title: text,
  version: v.optional(text),
  period: v.optional(text),
  effective: v.optional(strict({ from: v.optional(date), to: v.optional(date) })),
  sources: v.optional(v.array(source)),
  rounding: v.optional(
    strict({
      at: v.optional(v.picklist(['criterion', 'total'])),
      decimals: v.optional(decimals),
      mode: v.optional(v.picklist(['half-away', 'half-even', 'down', 'up'])),
    }),
  ),
  parameters: v.optional(v.array(parameter)),
  honours: v.optional(v.array(strict({ id: label, title: text, aliases: v.optional(texts) }))),
  populations: v.pipe(v.array(population), v.minLength(1, 'rules.no-populations')),
});
