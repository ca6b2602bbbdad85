import * as v from 'valibot';
import { criterion } from './criterion';
import { quota, vote } from './quota';
import { strict } from './objects';
import {
  decimals,
  expression,
  grounds,
  has,
  id,
  isObject,
  label,
  name,
  names,
  number,
  ordering,
  share,
  text,
  texts,
} from './shapes';

const levels = v.array(strict({ id: label, title: text, aliases: v.optional(texts) }));

const field = strict({
  id,
  title: text,
  aliases: v.optional(texts),
  required: v.optional(v.boolean()),
  type: v.picklist(['text', 'number', 'flag', 'date', 'level']),
  unit: v.optional(text),
  levels: v.optional(levels),
  many: v.optional(v.boolean()),
  from: v.optional(v.picklist(['column', 'section', 'sheet'])),
});

const columnCommon = { id, title: text, unit: v.optional(text), decimals: v.optional(decimals) };
const within = strict({ within: expression });
const rollUp = strict({
  over: v.lazy((input) => (isObject(input) ? within : name)),
  take: v.picklist(['count', 'share', 'sum', 'mean', 'min', 'max']),
  of: v.optional(expression),
  where: v.optional(expression),
});
const formulaColumn = strict({ ...columnCommon, formula: expression });
const rollUpColumn = strict({ ...columnCommon, rollUp });
const column = v.lazy((input) => (has(input, 'rollUp') ? rollUpColumn : formulaColumn));

const check = strict({
  id: label,
  must: expression,
  otherwise: text,
  severity: v.optional(v.picklist(['error', 'warning'])),
});

const adjust = strict({
  bonusCap: v.optional(number),
  penaltyCap: v.optional(number),
  totalMin: v.optional(number),
  totalMax: v.optional(number),
  rescale: v.optional(v.picklist(['section', 'total', 'none'])),
});

const neighbours = v.literal('neighbours');
const stagePair = v.strictTuple([label, label]);
const review = strict({
  stages: v.array(strict({ id: label, title: text, aliases: v.optional(texts) })),
  use: v.picklist(['last', 'lowest', 'mean']),
  from: v.optional(label),
  missing: v.optional(v.picklist(['earlier', 'block'])),
  flag: v.optional(
    strict({
      above: v.union([number, share]),
      at: v.optional(v.picklist(['criterion', 'section', 'total'])),
      between: v.optional(v.lazy((input) => (Array.isArray(input) ? stagePair : neighbours))),
    }),
  ),
});

const shut = v.picklist(['unranked', 'no-titles']);
const atMost = strict({ bandAtMost: name });
const gate = strict({
  ...grounds,
  id: label,
  when: expression,
  effect: v.lazy((input) => (isObject(input) ? atMost : shut)),
  because: text,
});

const ranking = strict({
  id: v.optional(v.union([v.literal('rank'), id])),
  by: v.optional(expression),
  order: v.optional(v.picklist(['desc', 'asc'])),
  within: v.optional(expression),
  method: v.optional(v.picklist(['competition', 'dense', 'average'])),
  ties: v.optional(ordering),
});

const band = strict({
  ...grounds,
  id: label,
  title: text,
  aliases: v.optional(texts),
  min: v.optional(number),
  includeMin: v.optional(v.boolean()),
  when: v.optional(expression),
  floor: v.optional(strict({ share, of: v.optional(v.picklist(['criteria', 'sections'])) })),
  quota: v.optional(quota),
  vote: v.optional(vote),
});

const title = strict({
  ...grounds,
  id,
  title: text,
  aliases: v.optional(texts),
  decidedBy: v.optional(text),
  through: v.optional(texts),
  candidates: v.optional(expression),
  requires: v.optional(names),
  excludes: v.optional(names),
  conditions: v.optional(v.array(strict({ ...grounds, id: label, must: expression, otherwise: text }))),
  order: v.optional(ordering),
  quota: v.optional(v.lazy((input) => (Array.isArray(input) ? v.array(quota) : quota))),
  vote: v.optional(vote),
  list: v.optional(strict({ columns: names, sort: v.optional(ordering) })),
});

export const population = strict({
  id: label,
  title: text,
  sheets: v.optional(texts),
  layout: v.optional(v.picklist(['rows', 'columns', 'sheets'])),
  key: v.pipe(names, v.minLength(1, 'rules.empty-key')),
  historyKey: v.optional(names),
  belongsTo: v.optional(strict({ population: name, by: names })),
  fields: v.pipe(v.array(field), v.minLength(1, 'rules.no-fields')),
  columns: v.optional(v.array(column)),
  checks: v.optional(v.array(check)),
  criteria: v.optional(v.array(criterion)),
  adjust: v.optional(adjust),
  review: v.optional(review),
  gates: v.optional(v.array(gate)),
  rankings: v.optional(v.array(ranking)),
  bandsBy: v.optional(expression),
  bands: v.optional(v.array(band)),
  titles: v.optional(v.array(title)),
});
