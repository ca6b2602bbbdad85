import { call } from '../../../formula/formula-text';
import { allOf } from '../../../formula/logic';
import type { Block, BlockColumns, Figures } from './block';
import type { WalkPools } from './pools';

/** Rows of a class at their turn: how many there are of each kind, and the room in each pool. */
export interface Turn {
  readonly rows: Figures;
  readonly room: Figures;
}

/** The sum of figures; of none 0. */
export function sumOf(figures: readonly string[]): string {
  return figures.length === 0 ? '0' : figures.join('+');
}

/** How many rows there are in a pool, or in two at once. */
export function countIn({ kinds }: WalkPools, rows: Figures, ...pools: readonly number[]): string {
  return sumOf(
    kinds.flatMap((kind, index) => (pools.every((pool) => kind.includes(pool)) ? [rows(index)] : [])),
  );
}

/**
 * How many rows may take a seat in a pool at most, as far as any one other pool tells.
 *
 * @param isBound the condition under which a pool lets in no more than it has room for; `always` without one
 */
export function mostIn(
  walk: WalkPools,
  pool: number,
  { rows, room }: Turn,
  isBound: ((other: number) => string) | 'always',
): string {
  const { pools, kinds } = walk;
  const bounds = pools.flatMap(({ tie }, other) => {
    if (other === pool || tie === 'all') return [];
    const [inside, outside] = [true, false].map((isIn) =>
      kinds.flatMap((kind, index) =>
        kind.includes(pool) && kind.includes(other) === isIn ? [rows(index)] : [],
      ),
    );
    if (inside!.length === 0) return [];
    const through = sumOf(inside!);
    const most = isBound === 'always' ? room(other) : `IF(${isBound(other)},${room(other)},${through})`;
    return [sumOf([...outside!, call('MIN', through, most)])];
  });
  const all = countIn(walk, rows, pool);
  return bounds.length === 0 ? all : call('MIN', all, ...bounds);
}

/**
 * Columns of the pools that have too little room for some rows: 1 or 0. A pool of which more rows ask for a seat than there are is
 * none of them where pools that are let in so few that it has room for the rest. Fewer bounds make more pools short, so
 * that after the pools that excuse each other nothing is left to find.
 *
 * @param among the condition under which a pool is looked at
 */
export function shortColumns(
  block: Block,
  walk: WalkPools,
  what: string,
  turn: (at: number) => Turn,
  among?: (pool: number, at: number) => string,
): BlockColumns {
  const asks = (pool: number, at: number): string => {
    const { rows, room } = turn(at);
    const more = `${countIn(walk, rows, pool)}>${room(pool)}`;
    return allOf([...(among ? [among(pool, at)] : []), more]);
  };
  const asked = block.columns(`${what} asked`, (pool, at) => `IF(${asks(pool, at)},1,0)`);
  const isAsked = (at: number) => (pool: number) => `${asked.at(at)(pool)}=1`;
  const exceeds = (pool: number, at: number, isBound: (other: number) => string): string =>
    `${mostIn(walk, pool, turn(at), isBound)}>${turn(at).room(pool)}`;
  const first = block.columns(
    `${what} first`,
    (pool, at) => `IF(AND(${isAsked(at)(pool)},${exceeds(pool, at, isAsked(at))}),1,0)`,
  );
  return block.columns(`${what} short`, (pool, at) => {
    const isFirst = (other: number): string => `${first.at(at)(other)}=1`;
    return `IF(OR(${isFirst(pool)},AND(${isAsked(at)(pool)},${exceeds(pool, at, isFirst)})),1,0)`;
  });
}
