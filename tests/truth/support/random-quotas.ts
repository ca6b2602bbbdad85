import fc from 'fast-check';
import type { Quota, RuleSet } from '../../../src/rules/rule-set';
import { smallRules } from '../../contract/support/small-rules';
import type { Cells } from '../../support/table';

/** A row of a random case: two ways to make groups, a score, and two flags. */
export interface Person {
  readonly tên: string;
  readonly nhóm: string;
  readonly mức: string;
  readonly a: number;
  readonly x: boolean;
  readonly y: boolean;
}

export interface QuotaCase {
  readonly quotas: readonly Quota[];
  readonly people: readonly Person[];
}

const SHARES = ['0%', '7.5%', '15%', '20%', '1/3', '50%', '80%', '100%'] as const;
const share = fc.constantFrom(...SHARES);
const groups = fc.constantFrom(undefined, 'nhóm', 'mức', 'nhóm');

const size = fc.oneof(
  share.map((text) => ({ share: text })),
  fc.integer({ min: 0, max: 6 }).map((count) => ({ count })),
  fc.integer({ min: 0, max: 3 }).map((count) => ({ count: `${count} + 1` })),
  fc.tuple(share, share, share).map(([thấp, vừa, cao]) => ({
    shareBy: { column: 'mức', shares: { thấp, Vừa: vừa, CAO: cao } },
    per: 'mức',
  })),
);

const part = fc.record(
  {
    where: fc.constantFrom('x', 'not x'),
    atMost: fc.constantFrom('30%', '50%', '2/3'),
    atLeast: fc.constantFrom('10%', '30%'),
  },
  { requiredKeys: ['where'] },
);

/** A quota of any kind. @param taken whether a part may take its share of those who are taken */
const quotas = (taken: boolean): fc.Arbitrary<Quota> =>
  fc
    .record({
      size,
      per: groups,
      rounding: fc.constantFrom('down', 'half-up', 'up', 'largest-remainder', undefined),
      tie: fc.constantFrom('council', 'none', 'all', 'all', undefined),
      of: fc.constantFrom({}, { where: 'y' }, { withoutOwn: true }),
      part: fc.option(part, { nil: undefined, freq: 2 }),
      ofTaken: fc.boolean(),
      atLeast: fc.constantFrom(undefined, { seats: 2, because: 'Điều 5' }),
    })
    .map(({ size: seats, per, rounding, tie, of, part: one, ofTaken, atLeast }) => {
      const parts = one && [{ id: 'p', title: 'Phần', of: taken && ofTaken ? 'taken' : 'seats', ...one }];
      return {
        ...(per !== undefined && { per }),
        of,
        ...seats,
        ...(rounding && { rounding }),
        ...(tie && { tie }),
        ...(parts && { parts }),
        ...(atLeast && { atLeast }),
      } as Quota;
    });

const people = (scores: number, minLength = 1): fc.Arbitrary<Person[]> =>
  fc
    .array(
      fc.record({
        nhóm: fc.constantFrom('Tổ A', 'Tổ B', 'Tổ C'),
        mức: fc.constantFrom('thấp', 'vừa', 'cao'),
        a: fc.integer({ min: 1, max: scores }),
        x: fc.boolean(),
        y: fc.boolean(),
      }),
      { minLength, maxLength: 24, size: 'max' },
    )
    .map((all) => all.map((one, i) => ({ tên: `Người ${i}`, ...one })));

/** Cases in which many scores are equal. */
export const tiedCases: fc.Arbitrary<QuotaCase> = fc.record({
  quotas: fc.oneof(
    quotas(true).map((one) => [one]),
    fc.array(quotas(false), { minLength: 2, maxLength: 3 }),
  ),
  people: people(6),
});

/** Cases whose ties are the council's; most quotas have a part. */
export const councilCases: fc.Arbitrary<QuotaCase> = fc.record({
  quotas: fc
    .array(
      fc.record({
        size: fc.integer({ min: 1, max: 7 }),
        per: groups,
        part: fc.option(part, { nil: undefined, freq: 3 }),
      }),
      { minLength: 1, maxLength: 2 },
    )
    .map((all) =>
      all.map(({ size: count, per, part: one }): Quota => ({
        count,
        ...(per !== undefined && { per }),
        ...(one && { parts: [{ id: 'p', title: 'Phần', ...one }] }),
      })),
    ),
  people: people(5, 8),
});

/** Cases in which every score is told apart. */
export const strictCases: fc.Arbitrary<QuotaCase> = tiedCases.map(({ quotas: all, people: rows }) => ({
  quotas: all,
  people: rows.map((one, i) => ({ ...one, a: one.a * 100 + i })),
}));

/** Who has x or a score above 1 is eligible. */
export const MUST = 'x or a > 1';
export const isEligible = ({ x, a }: Person): boolean => x || a > 1;

export function rulesFor({ quotas: all }: QuotaCase): RuleSet {
  const conditions = [{ id: 'c', must: MUST, otherwise: 'Chưa đủ' }];
  return smallRules({
    titles: [{ id: 't', title: 'Danh hiệu', order: [{ by: 'a' }], conditions, quota: [...all] }],
  });
}

export const cellsOf = (rows: readonly Person[]): readonly Cells[] => rows.map((one) => ({ ...one }));
