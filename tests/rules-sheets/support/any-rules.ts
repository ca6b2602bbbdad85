import fc from 'fast-check';
import { METHODS } from '../../../src/engine/criteria/registry';
import type { Parameter, ParameterType } from '../../../src/engine/criteria/method';
import type { Criterion, RuleSet, Title } from '../../../src/rules/rule-set';

/**
 * Rule sets of every shape that the schema allows, whatever they mean: each property there or not, texts with line
 * breaks, marks and digits, numbers of every size. Whether the rules make sense is none of the sheets' business.
 */
type Any = fc.Arbitrary<unknown>;

const id = fc.constantFrom('a', 'b1', 'tiêu_chí', 'x_2', 'đạt', '_k');
const awkward = fc.constantFrom(
  '=1+1',
  '+5',
  '-',
  '@x',
  "'a",
  '12',
  '1,5',
  '1.234',
  '15%',
  '(không)',
  'không',
  'có: không',
  'dòng một\ndòng hai',
  '  hai đầu  ',
  'tab\tgiữa',
  '"trong ngoặc"',
  'một "nửa',
  'nguyên văn "x"',
  'a; b, c = d',
  '→ trừ 1 điểm',
  'Điểm tối thiểu: 3',
  'x\u0000y',
  '_x000D_',
  'số 1\r\nsố 2',
  'TRUE',
  '#N/A',
);
const text = fc
  .oneof(awkward, fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }))
  .filter((value) => value.trim() !== '');
const expression = fc.oneof(
  fc.constantFrom(
    'total >= 90',
    'x >= 1.5 and y < 2.25',
    'min(1,5)',
    'min(a,b)',
    'round(x * 1.5, 2)',
    'oneOf(loại, "a,b; c", "1,5")',
    'loại == "xã → phường"',
    'a ? b : c',
    '5',
    '1.234',
    'tỉ_lệ >= 70%',
    'given(x,0)+max(1,2,3)',
    'x  >  1',
    '"chữ"',
    'a (giảm dần)',
  ),
  fc.constantFrom('a', 'b').map((name) => `${name}\n+ 1`),
);
const share = fc.constantFrom('15%', '7.5%', '5‰', '2/3', '0.15', '100 %', '12.50%', ' 3/4', '1');
const number = fc.oneof(
  fc.constantFrom(0, 1, 2.5, 100, 1e-7, 1e21, 0.1 + 0.2, -3.75, 1234, 1.234),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);
const flag = fc.boolean();
const names = fc.array(fc.oneof(id, text), { maxLength: 3 });
const texts = fc.array(text, { maxLength: 3 });
const grounds = { basis: names, confirm: text };
const worth = fc.oneof(
  number.map((points) => ({ points })),
  share.map((value) => ({ share: value })),
  number.map((lose) => ({ lose })),
);
const tier = fc.tuple(expression, worth).map(([when, rest]) => ({ when, ...rest }));
const order = optional({ order: fc.constantFrom('desc', 'asc') }, { by: expression });
const named = fc.oneof(id, text);

/** An object with all of `needed` and any of `more`. */
function optional(
  more: Record<string, Any>,
  needed: Record<string, Any> = {},
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record({ ...needed, ...more }, { requiredKeys: Object.keys(needed), noNullPrototype: true });
}

function parameter(type: ParameterType): Any {
  if (typeof type === 'object') return fc.constantFrom(...type.choice);
  switch (type) {
    case 'number':
      return number;
    case 'share':
      return share;
    case 'flag':
      return flag;
    case 'number-or-expression':
      return fc.oneof(number, expression);
    case 'number-or-share':
      return fc.oneof(number, share);
    case 'decimals':
      return fc.integer({ min: 0, max: 15 });
    case 'pair':
      return fc.tuple(number, number);
    case 'worth':
      return worth;
    case 'tiers':
      return fc.array(tier, { minLength: 1, maxLength: 3 });
    case 'number-field':
      return id;
    case 'points-by-level':
      return fc.dictionary(named, number, { maxKeys: 3, noNullPrototype: true });
    default:
      return expression;
  }
}

const method = fc.oneof(
  ...METHODS.map(({ kind, parameters }) => {
    const of = (required: boolean): Record<string, Any> =>
      Object.fromEntries(
        parameters
          .filter((each: Parameter) => each.required === required)
          .map(({ name, type }) => [name, parameter(type)]),
      );
    return optional(of(false), { kind: fc.constant(kind), ...of(true) });
  }),
);

const common = {
  ...grounds,
  code: text,
  kind: fc.constantFrom('score', 'bonus', 'penalty'),
  max: number,
  min: number,
  weight: number,
  applies: expression,
};
const leaf = optional(
  { ...common, missing: fc.constantFrom('block', 'zero', 'exclude', 'full') },
  { id, title: text, method },
);
const section = (children: Any): Any =>
  optional(
    {
      ...common,
      aggregate: fc.constantFrom(
        'sum',
        'weighted-mean',
        'geometric-mean',
        'harmonic-mean',
        'best',
        'worst',
        'met-share',
      ),
    },
    { id, title: text, children: fc.array(children, { minLength: 1, maxLength: 3 }) },
  );
const criterion = fc.oneof(
  leaf,
  section(leaf),
  section(fc.oneof(leaf, section(leaf))),
) as fc.Arbitrary<Criterion>;

const base = optional({
  title: id,
  band: id,
  orBetter: flag,
  where: expression,
  remainingAfter: names,
  withoutOwn: flag,
});
const part = optional(
  { atMost: share, atLeast: share, of: fc.constantFrom('seats', 'taken') },
  { id, title: text, where: expression },
);
const size = fc.oneof(
  share.map((value) => ({ share: value })),
  fc
    .tuple(expression, fc.dictionary(named, share, { maxKeys: 3, noNullPrototype: true }))
    .map(([column, shares]) => ({ shareBy: { column, shares } })),
  fc.oneof(fc.nat(), expression).map((count) => ({ count })),
);
const quota = fc
  .tuple(
    size,
    optional({
      ...grounds,
      of: base,
      per: expression,
      rounding: fc.constantFrom('down', 'half-up', 'up', 'largest-remainder'),
      atLeast: optional({ where: expression }, { seats: fc.nat(), because: text }),
      parts: fc.array(part, { maxLength: 2 }),
      tie: fc.constantFrom('council', 'none', 'all'),
    }),
  )
  .map(([how, rest]) => ({ ...how, ...rest }));
const vote = optional(
  {
    body: expression,
    quorum: share,
    inWriting: flag,
    secret: flag,
    lower: id,
    on: fc.constantFrom('seated', 'eligible'),
    refill: flag,
    chairBreaksTie: flag,
  },
  {
    threshold: fc.constantFrom('90%', '>50%', '2/3', '> 66.7%'),
    of: fc.constantFrom('members', 'present', 'valid'),
  },
);
const title = optional(
  {
    ...grounds,
    aliases: texts,
    decidedBy: text,
    through: texts,
    candidates: expression,
    requires: names,
    excludes: names,
    conditions: fc.array(optional(grounds, { id, must: expression, otherwise: text }), { maxLength: 3 }),
    order: fc.array(order, { maxLength: 2 }),
    quota: fc.oneof(quota, fc.array(quota, { maxLength: 2 })),
    vote,
    list: optional({ sort: fc.array(order, { maxLength: 2 }) }, { columns: names }),
  },
  { id, title: text },
) as unknown as fc.Arbitrary<Title>;

const population = (name: string): Any =>
  optional(
    { criteria: fc.array(criterion, { maxLength: 3 }), titles: fc.array(title, { maxLength: 3 }) },
    {
      id: fc.constant(name),
      title: text,
      key: fc.constant(['a']),
      fields: fc.constant([{ id: 'a', title: 'A', type: 'text' }]),
    },
  );

export const anyRules = fc.tuple(population('mot'), population('hai')).map((populations) => ({
  format: 'binh-xet/1',
  id: 'bat-ky',
  title: 'Bất kỳ',
  populations,
})) as unknown as fc.Arbitrary<RuleSet>;
