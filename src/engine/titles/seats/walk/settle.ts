import { call } from '../../../formula/formula-text';
import { allOf, anyOf } from '../../../formula/logic';
import type { Block, BlockColumns, Figures } from './block';
import type { WalkPools } from './pools';
import { countIn, mostIn, shortColumns, sumOf } from './short';

/** Rows of a class that have room in all their pools: how many of each kind, and what the council chose of them. */
export interface Reached {
  readonly room: BlockColumns;
  /** About whom nothing is recorded. */
  readonly open: BlockColumns;
  /** Absent where nothing is recorded about anybody. */
  readonly chosen?: { readonly admitted: BlockColumns; readonly refused: BlockColumns } | undefined;
}

/** What becomes of the rows of a class, as conditions by their kind. */
export interface Settled {
  /** They are more than there is room for in some pool. */
  isTied(kind: number, at: number): string;
  /** The council has named more of them than there are seats. */
  isStuck(kind: number, at: number): string;
  /** They find no room any more, be it for the rule for ties. */
  isTurnedAway(kind: number, at: number): string;
  /** They await the council. */
  isWaiting(kind: number, at: number): string;
  /** Room in a pool behind the class. */
  roomAfter(pool: number, at: number): string;
}

/** Settles a class of equal rows in the steps of `settleClass`, each step in columns. */
export function settle(block: Block, walk: WalkPools, { room, open, chosen }: Reached): Settled {
  const { pools, kinds } = walk;
  const someOf = (kind: number, flags: Figures, which = (_: number): boolean => true): string =>
    anyOf(kinds[kind]!.filter(which).map((pool) => `${flags(pool)}=1`));
  const reached = (at: number): Figures => {
    const all = [open, ...(chosen ? [chosen.admitted, chosen.refused] : [])].map((each) => each.at(at));
    return (kind) => sumOf(all.map((figures) => figures(kind)));
  };
  const lessThose = (
    what: string,
    from: BlockColumns,
    rows: (kind: number, at: number) => string,
  ): BlockColumns =>
    block.columns(
      what,
      (pool, at) => {
        const taking = countIn(walk, (kind) => rows(kind, at), pool);
        return call('MAX', '0', `${from.at(at)(pool)}-(${taking})`);
      },
      'room',
    );

  const short = shortColumns(block, walk, 'class', (at) => ({ rows: reached(at), room: room.at(at) }));
  const isTied = (kind: number, at: number): string => someOf(kind, short.at(at));
  const besides = lessThose('besides', room, (kind, at) => `IF(${isTied(kind, at)},0,${reached(at)(kind)})`);

  const tooMany =
    chosen &&
    block.columns('too many', (pool, at) => {
      const named = countIn(walk, chosen.admitted.at(at), pool);
      return `IF(AND(${short.at(at)(pool)}=1,${named}>${besides.at(at)(pool)}),1,0)`;
    });
  const isStuck = (kind: number, at: number): string => (tooMany ? someOf(kind, tooMany.at(at)) : 'FALSE');
  const left = chosen
    ? lessThose('named', besides, (kind, at) => {
        const free = `AND(${isTied(kind, at)},NOT(${isStuck(kind, at)}))`;
        return `IF(${free},${chosen.admitted.at(at)(kind)},0)`;
      })
    : besides;

  const isFull = (kind: number, at: number): string =>
    anyOf(kinds[kind]!.map((pool) => `${left.at(at)(pool)}=0`));
  const rounds = tieRounds();
  const last = rounds.at(-1)!;
  const isWaiting = (kind: number, at: number): string =>
    last.short ? someOf(kind, last.short.at(at), (pool) => pools[pool]!.tie === 'council') : 'FALSE';
  const behind = lessThose('behind', left, (kind, at) => {
    const rows = last.rows.at(at)(kind);
    return last.short ? `IF(${isWaiting(kind, at)},0,${rows})` : rows;
  });
  const canWait = chosen !== undefined || last.short !== undefined;
  const waiting =
    canWait &&
    block.columns('waiting', (kind, at) => {
      const stuck = `IF(${isStuck(kind, at)},${reached(at)(kind)},0)`;
      const tied = `IF(${isWaiting(kind, at)},${last.rows.at(at)(kind)},0)`;
      return sumOf([...(chosen ? [stuck] : []), ...(last.short ? [tied] : [])]);
    });
  return {
    isTied,
    isStuck,
    isTurnedAway: (kind, at) =>
      anyOf([
        isFull(kind, at),
        ...rounds.flatMap(({ short: closing }) => (closing ? [someOf(kind, closing.at(at), isClosing)] : [])),
      ]),
    isWaiting,
    roomAfter: (pool, at) => {
      const room = behind.at(at);
      const kept = waiting ? mostIn(walk, pool, { rows: waiting.at(at), room }, 'always') : undefined;
      const after = kept === undefined ? room(pool) : call('MAX', '0', `${room(pool)}-${kept}`);
      return `IF(${short.at(at)(pool)}=1,0,${after})`;
    },
  };

  function isClosing(pool: number): boolean {
    return pools[pool]!.tie === 'none';
  }

  /** Every round turns away who is in a pool that the rule for ties closes; behind the last there is no such pool any more. */
  function tieRounds(): { rows: BlockColumns; short: BlockColumns | undefined }[] {
    const closing = pools.filter(({ tie }) => tie === 'none').length;
    const isCouncil = pools.some(({ tie }) => tie === 'council');
    let rows = block.columns('tied', (kind, at) => {
      const free = [
        isTied(kind, at),
        ...(tooMany ? [`NOT(${isStuck(kind, at)})`] : []),
        `NOT(${isFull(kind, at)})`,
      ];
      return `IF(${allOf(free)},${open.at(at)(kind)},0)`;
    });
    const found: { rows: BlockColumns; short: BlockColumns | undefined }[] = [];
    for (let round = 0; ; round++) {
      const isLast = round === closing;
      if (isLast && !isCouncil) return [...found, { rows, short: undefined }];
      const own = rows;
      const full = shortColumns(
        block,
        walk,
        `round ${round}`,
        (at) => ({ rows: own.at(at), room: left.at(at) }),
        (pool, at) => `${short.at(at)(pool)}=1`,
      );
      found.push({ rows, short: full });
      if (isLast) return found;
      rows = block.columns(`kept ${round}`, (kind, at) => {
        return `IF(${someOf(kind, full.at(at), isClosing)},0,${own.at(at)(kind)})`;
      });
    }
  }
}
