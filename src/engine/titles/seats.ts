import type { CouncilChoice } from './choice';

export interface Seating {
  readonly seated: readonly number[];
  readonly overQuota: readonly number[];
  /** Rows the council has still to choose among. */
  readonly council: readonly number[];
  readonly cut?: { readonly place: number; readonly rows: readonly number[] };
  /** Rows whose recorded choice settled something. */
  readonly used: readonly number[];
}

/**
 * Walks the eligible rows in classes of equal order and seats each class that fits. A class larger than the room left is
 * a tie across the cut: recorded choices settle it where they can, then `tie` says what becomes of it; the rest goes
 * without a seat. Row order never decides.
 *
 * @param choice what the council recorded about a row, if anything
 */
export function takeSeats(
  classes: readonly (readonly number[])[],
  seats: number,
  tie: 'council' | 'none' | 'all',
  choice: (row: number) => CouncilChoice['kind'] | undefined,
): Seating {
  const seated: number[] = [];
  const overQuota: number[] = [];
  const council: number[] = [];
  const used: number[] = [];
  let cut: Seating['cut'];
  let room = seats;
  let before = 0;

  for (const members of classes) {
    const place = before + 1;
    before += members.length;
    if (members.length <= room) {
      seated.push(...members);
      room -= members.length;
      continue;
    }
    if (room === 0) {
      overQuota.push(...members);
      continue;
    }
    const admitted = members.filter((row) => choice(row) === 'admit');
    const refused = members.filter((row) => choice(row) === 'refuse');
    const open = members.filter((row) => choice(row) === undefined);
    if (admitted.length > room) {
      // more names than seats settle nothing: the tie stays open, and the caller reports the choices as too many
      council.push(...members);
      cut = { place, rows: members };
      room = 0;
      continue;
    }
    used.push(...admitted, ...refused);
    seated.push(...admitted);
    overQuota.push(...refused);
    room -= admitted.length;
    if (open.length <= room) {
      seated.push(...open);
      room = 0; // behind a class that did not fit there is no seat, even where the council left one empty
      continue;
    }
    if (room === 0 || tie === 'none') overQuota.push(...open);
    else if (tie === 'all') seated.push(...open);
    else council.push(...open);
    if (room > 0) cut = { place, rows: open };
    room = 0;
  }
  return { seated, overQuota, council, used, ...(cut && { cut }) };
}
