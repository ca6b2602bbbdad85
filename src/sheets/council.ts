import type { Problem } from '../engine/problem';
import { foldKey } from '../engine/text/fold';
import type { SeatRecord } from '../rules/decide/records';
import { marksPresence, readAttendance, saysAttendance } from './attendance';
import { COUNCIL_COLUMNS, type CouncilColumn } from './council-columns';
import type { Grid } from './grid';
import { placeText, problemPlace } from './place';
import type { SideLine } from './side-line';
import { sideTable } from './side-table';

export interface CouncilRead {
  readonly seats: readonly SeatRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Reads *Hội đồng* or `council.csv`: a line for each seat. A seat without a name of its own is called as its member. A
 * seat twice in one council is an error and counts once; a member of whom it is not known whether they were there
 * counts as absent, which is an error or, where the sheet says so of nobody, a question.
 */
export function readCouncil(grid: Grid): CouncilRead {
  const { table, problems } = sideTable<CouncilColumn>(grid, {
    columns: COUNCIL_COLUMNS,
    main: ['seat', 'name'],
    suffices: ({ columns }) => columns.has('seat') || columns.has('name'),
  });
  if (!table) return { seats: [], problems };
  const { lines, header } = table;
  const blankIsAbsent = marksPresence(lines);
  const isSaid = lines.some(saysAttendance);
  const offices = sharedOffices(lines);
  const seats: SeatRecord[] = [];
  const taken = new Map<string, SideLine<CouncilColumn>>();
  for (const line of lines) {
    const attendance = (isSaid ? readAttendance(line, blankIsAbsent) : undefined) ?? 'absent';
    const body = line.text('body');
    const name = line.text('name');
    const isOffice = offices.has(identityOf(line));
    const column = isOffice || line.text('seat') === '' ? 'name' : 'seat';
    const seat = line.text(column);
    const identity = `${foldKey(body)}\u0000${foldKey(seat)}`;
    const before = taken.get(identity);
    if (seat === '') line.fail('name', 'sheets.seat-missing', {});
    else if (before) {
      const other = placeText(grid, before.row, line.columnOf(column)!);
      line.fail(column, 'sheets.seat-twice', { seat, other });
    } else {
      taken.set(identity, line);
      const role = line.text('role') || (isOffice ? line.text('seat') : '');
      seats.push({ body, seat, name, role, attendance, cell: line.source(column) });
    }
  }
  const place = problemPlace(grid, header.bottom, Math.min(...header.columns.values()));
  const unsaid: Problem = { severity: 'question', code: 'sheets.attendance-not-found', params: {}, ...place };
  return {
    seats,
    problems: [...(isSaid || lines.length === 0 ? [] : [unsaid]), ...lines.flatMap((line) => line.problems)],
  };
}

/** `Uỷ viên` in several lines is an office, which members hold whose names tell them apart; a number is a seat. */
function sharedOffices(lines: readonly SideLine<CouncilColumn>[]): ReadonlySet<string> {
  const holders = new Map<string, string[]>();
  for (const line of lines) {
    if (/\d/u.test(line.text('seat')) || line.text('seat') === '') continue;
    const own = holders.get(identityOf(line));
    if (own) own.push(foldKey(line.text('name')));
    else holders.set(identityOf(line), [foldKey(line.text('name'))]);
  }
  const isShared = (names: readonly string[]): boolean =>
    names.length > 1 && !names.includes('') && new Set(names).size === names.length;
  return new Set([...holders].filter(([, names]) => isShared(names)).map(([identity]) => identity));
}

function identityOf(line: SideLine<CouncilColumn>): string {
  return `${foldKey(line.text('body'))}\u0000${foldKey(line.text('seat'))}`;
}
