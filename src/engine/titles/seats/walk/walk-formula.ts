import { checkTerm } from '../../quota/fraction-formula';
import type { FormulaLayout, HelperColumn } from '../../../formula/formula-layout';
import { call } from '../../../formula/formula-text';
import { allOf } from '../../../formula/logic';
import { NotTranslatable } from '../../../formula/not-translatable';
import type { StandingColumns } from '../../../ranking/standing-columns';
import { wholeFormula } from '../../quota/rounded-formula';
import type { Quota } from '../../quota/rules';
import { blockOf, type BlockColumns } from './block';
import { walkPools, type WalkPool } from './pools';
import { walkRows } from './rows-formula';
import { settle, type Reached } from './settle';

/** Rows that compete for the seats of quotas whose groups are the same. */
export interface Walk {
  readonly layout: FormulaLayout;
  /** Unique in the population. */
  readonly name: string;
  readonly quotas: readonly Quota[];
  readonly group: HelperColumn | undefined;
  /** The seats of each quota for the row's group. */
  readonly seats: readonly HelperColumn[];
  readonly standing: StandingColumns;
  /** `admit`, `refuse` or another text; absent where nothing is recorded. */
  readonly choices: HelperColumn | undefined;
  /** The words of a vote whose refusal passes a seat on; absent: none does. */
  readonly passesOn: HelperColumn | undefined;
}

/** What a row has after the walk. */
export const Fate = { over: 0, seated: 1, council: 2, refused: 3 } as const;

/**
 * The walk over the classes of equal rows, place after place in the order: a cell reads only cells above it, so that no cell
 * needs itself. Group stands behind group.
 *
 * @returns the `Fate` of a row that competes, as a formula
 * @throws NotTranslatable
 */
export function walkFormula(walk: Walk): (row: number) => string {
  const { layout, name, quotas, group, seats, standing, choices, passesOn } = walk;
  checkQuotas(quotas);
  const found = walkPools(quotas);
  const { pools, kinds } = found;
  if (kinds.length > MOST_KINDS) throw new NotTranslatable('formula.quota-kinds');
  const rows = walkRows(layout, name, found, group, standing);
  const row = layout.helper(`${name} row`, (at) => ({
    formula: `IFERROR(${call('MATCH', String(at + 1), rows.place.range, '0')},${layout.word('missing')})`,
  }));
  const block = blockOf(layout, name, row);
  const ofRow = (column: HelperColumn, at: number): string => call('INDEX', column.range, row.cell(at));

  const room = block.columns(
    'room',
    (pool, at) => {
      const beginning = roomOf(pools[pool]!, ofRow(seats[pools[pool]!.quota]!, at));
      if (at === 0) return beginning;
      const above = after.column(pool);
      const before = call('INDEX', `${above.cell(0)}:${above.cell(at - 1)}`, `${ofRow(rows.start, at)}-1`);
      return `IF(${ofRow(rows.ahead, at)}=0,${beginning},${before})`;
    },
    'room',
  );
  const hasRoom = (kind: number, at: number): string =>
    allOf(kinds[kind]!.map((pool) => `${room.at(at)(pool)}>0`));
  const asking = passesOn ? [passesOn.range, `"<>"&${layout.word('voted-down')}`] : [];
  const reached = (what: string, criteria: readonly string[]): BlockColumns => {
    const counts = kinds.map((_, kind) =>
      layout.helper(`${name} count ${what} ${kind}`, (each) => ({
        formula: rows.count(kind, each, ...asking, ...criteria),
      })),
    );
    return block.columns(`reached ${what}`, (kind, at) => {
      return `IF(${hasRoom(kind, at)},${ofRow(counts[kind]!, at)},0)`;
    });
  };
  const of: Reached = {
    room,
    open: reached('open', choices ? [choices.range, '"<>admit"', choices.range, '"<>refuse"'] : []),
    chosen: choices && {
      admitted: reached('admitted', [choices.range, '"admit"']),
      refused: reached('refused', [choices.range, '"refuse"']),
    },
  };
  const settled = settle(block, found, of);
  const after: BlockColumns = block.columns('after', settled.roomAfter, 'room');

  const fates = block.columns('fate', (_, at) => {
    const perKind = kinds.map((_, kind) => {
      const open = `IF(${settled.isTurnedAway(kind, at)},${Fate.over},IF(${settled.isWaiting(kind, at)},${Fate.council},${Fate.seated}))`;
      const choice = choices && ofRow(choices, at);
      const refused = `IF(${choice}="refuse",${Fate.over},${open})`;
      const named = choice === undefined ? open : `IF(${choice}="admit",${Fate.seated},${refused})`;
      const stuck = choices ? `IF(${settled.isStuck(kind, at)},${Fate.council},${named})` : named;
      const tied = `IF(${settled.isTied(kind, at)},${stuck},${Fate.seated})`;
      const vote = passesOn && `${ofRow(passesOn, at)}=${layout.word('voted-down')}`;
      const asked = vote === undefined ? tied : `IF(${vote},${Fate.refused},${tied})`;
      return `IF(${hasRoom(kind, at)},${asked},${Fate.over})`;
    });
    const [only, ...others] = perKind;
    return others.length === 0 ? only! : call('CHOOSE', ofRow(rows.kind, at), ...perKind);
  });
  return (each) => call('INDEX', fates.column(0).range, rows.place.cell(each));
}

/** More would make formulas that nobody can follow, and that Excel does not take. */
const MOST_KINDS = 12;

/** @throws NotTranslatable for what the walk cannot say */
function checkQuotas(quotas: readonly Quota[]): void {
  const [first] = quotas;
  if (quotas.some(({ per }) => per?.program.source !== first?.per?.program.source)) {
    throw new NotTranslatable('formula.quota-groups');
  }
  const parts = quotas.flatMap((quota) => quota.parts);
  if (parts.some(({ of }) => of === 'taken')) throw new NotTranslatable('formula.part-of-taken');
  for (const { atMost, atLeast } of parts) {
    if (atMost) checkTerm(atMost.denominator);
    if (atLeast) checkTerm(atLeast.denominator);
  }
}

/** The seats of a pool when nobody has taken any. */
function roomOf({ limit }: WalkPool, seats: string): string {
  if (!limit) return seats;
  const { part, of } = limit;
  if (of === 'most')
    return wholeFormula(`${seats}*${part.atMost!.numerator}`, part.atMost!.denominator, 'down');
  const least = wholeFormula(`${seats}*${part.atLeast!.numerator}`, part.atLeast!.denominator, 'up');
  return call('MAX', '0', `${seats}-${least}`);
}
