import * as v from 'valibot';
import { byId, strict } from './objects';
import { count, expression, grounds, has, label, name, names, share, text } from './shapes';

const base = strict({
  title: v.optional(name),
  band: v.optional(name),
  orBetter: v.optional(v.boolean()),
  where: v.optional(expression),
  remainingAfter: v.optional(names),
  withoutOwn: v.optional(v.boolean()),
});

const common = {
  ...grounds,
  of: v.optional(base),
  per: v.optional(expression),
  rounding: v.optional(v.picklist(['down', 'half-up', 'up', 'largest-remainder'])),
  atLeast: v.optional(strict({ seats: count, where: v.optional(expression), because: text })),
  parts: v.optional(
    v.array(
      strict({
        id: label,
        title: text,
        where: expression,
        atMost: v.optional(share),
        atLeast: v.optional(share),
        of: v.optional(v.picklist(['seats', 'taken'])),
      }),
    ),
  ),
  tie: v.optional(v.picklist(['council', 'none', 'all'])),
};

const byShare = strict({ ...common, share });
const byColumn = strict({
  ...common,
  shareBy: strict({ column: expression, shares: byId(share) }),
});
const byCount = strict({ ...common, count: v.union([count, expression]) });

export const quota = v.lazy((input) =>
  has(input, 'shareBy') ? byColumn : has(input, 'count') ? byCount : byShare,
);

export const vote = strict({
  body: v.optional(expression),
  quorum: v.optional(share),
  threshold: v.pipe(
    v.string(),
    v.check((value) => /^>?\s*\d+(\.\d+)?\s*[%‰]$|^>?\s*\d+\s*\/\s*\d+$/.test(value), 'rules.bad-threshold'),
  ),
  of: v.picklist(['members', 'present', 'valid']),
  inWriting: v.optional(v.boolean()),
  secret: v.optional(v.boolean()),
  lower: v.optional(name),
  on: v.optional(v.picklist(['seated', 'eligible'])),
  refill: v.optional(v.boolean()),
  chairBreaksTie: v.optional(v.boolean()),
});
