import { ratio, ratioOf, type Ratio } from '../../arithmetic/ratio';
import { toComparable } from '../../arithmetic/comparable';
import type { Column } from '../../columns/column';
import { shownAt, valueAt } from '../../columns/operations';
import type { BoundExpression } from '../../graph/bound-expression';
import type { Evaluation } from '../../graph/node';
import { fold } from '../../text/fold';
import { exactSeats } from './arithmetic';
import { reportRows, valuesOfGroups } from './constant';
import type { QuotaGroups } from './groups';
import type { Quota, SharesByValue, WrittenShare } from './rules';

/** What the rule of a quota gives each group, before any rounding. */
export interface GroupSizes {
  /** Exact seats; undefined where the share or the number of a group is not known. */
  readonly exact: readonly (Ratio | undefined)[];
  /** The shares as written, where there are shares. */
  readonly shares: readonly (string | undefined)[];
  /** Per group: whether that rests on what is missing or open. */
  readonly unsettled: readonly boolean[];
}

/** share × base, with `withoutOwn` share × base ÷ (1 + share); or the number of seats. */
export function sizesOf(quota: Quota, groups: QuotaGroups, run: Evaluation): GroupSizes {
  const { size } = quota;
  const settled = groups.names.map(() => false);
  switch (size.kind) {
    case 'count':
      return { exact: settled.map(() => ratioOf(size.count)), shares: [], unsettled: settled };
    case 'computed-count':
      return computedCounts(size.count, groups, run);
    case 'share': {
      const exact = groups.bases.map((base) => shareOf(quota, size.share, base));
      return { exact, shares: settled.map(() => size.share.text), unsettled: settled };
    }
    case 'share-by': {
      const { shares, unsettled } = sharesByValue(size.column, size.shares, groups, run);
      const exact = shares.map((share, group) => share && shareOf(quota, share, groups.bases[group]!));
      return { exact, shares: shares.map((share) => share?.text), unsettled };
    }
  }
}

/** Without rows a group has no value to read a share by, and needs none. */
type ShareOfGroup = Pick<WrittenShare, 'ratio'> & Partial<WrittenShare>;
const NO_SEATS = ratio(0n);
const NO_SHARE: ShareOfGroup = { ratio: NO_SEATS };

function shareOf({ of }: Quota, { ratio: share }: ShareOfGroup, base: number): Ratio {
  return exactSeats(share, base, of?.withoutOwn ?? false);
}

function sharesByValue(
  by: BoundExpression,
  shares: SharesByValue,
  { names, members }: QuotaGroups,
  run: Evaluation,
): { shares: (ShareOfGroup | undefined)[]; unsettled: readonly boolean[] } {
  const codes = { differs: 'quota.share-differs', missing: 'quota.share-unknown' };
  const { spokesmen, column, unsettled } = valuesOfGroups(by, names, members, codes, run);
  const found = spokesmen.map((row, group) => {
    if (row === undefined) return members[group]!.length === 0 ? NO_SHARE : undefined;
    const share = namesAt(column, row)
      .map((name) => shares.get(name))
      .find((each) => each !== undefined);
    if (share === undefined) {
      const params = {
        group: names[group]!,
        expression: by.program.source,
        value: shownAt(column, row),
        listed: [...shares.values()].map((each) => each.value),
      };
      reportRows(by, members[group]!, { code: 'quota.share-not-listed', params }, run);
    }
    return share;
  });
  return { shares: found, unsettled };
}

/** The folded texts a value may stand under in a list: a level by its id or title, a yes as có, a decimal with either mark. */
function namesAt(column: Column, row: number): string[] {
  const value = valueAt(column, row);
  if (typeof value === 'boolean') return value ? YES_WORDS : NO_WORDS;
  if (typeof value === 'number') {
    const text = String(toComparable(value));
    return [text, text.replace('.', ',')];
  }
  if (column.type !== 'level') return [fold(String(value))];
  const { id, title, aliases = [] } = column.scale[column.codes[row]!]!;
  return [id, title, ...aliases].map(fold);
}

const YES_WORDS = ['true', 'có', 'x'];
const NO_WORDS = ['false', 'không'];

/** Numbers of seats that an expression gives: whole, at least 0, the same for all rows of a group. */
function computedCounts(
  count: BoundExpression,
  { names, members }: QuotaGroups,
  run: Evaluation,
): GroupSizes {
  const codes = { differs: 'quota.count-differs', missing: 'quota.count-unknown' };
  const { spokesmen, column, unsettled } = valuesOfGroups(count, names, members, codes, run);
  const exact = spokesmen.map((row, group) => {
    if (row === undefined || column.type !== 'number')
      return members[group]!.length === 0 ? NO_SEATS : undefined;
    const value = toComparable(column.values[row]!);
    if (Number.isSafeInteger(value) && value >= 0) return ratioOf(value);
    const params = { group: names[group]!, expression: count.program.source, value };
    reportRows(count, members[group]!, { code: 'quota.count-not-whole', params }, run);
    return undefined;
  });
  return { exact, shares: [], unsettled };
}
