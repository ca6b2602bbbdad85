import type { Attendance } from '../engine/titles/recorded/ballots';
import { fold } from '../engine/text/fold';
import { MARK_COLUMNS, type CouncilColumn } from './council-columns';
import { headerKey } from './recognise/header-key';
import { KIND_OF_MARK } from './side-marks';
import type { SideLine } from './side-line';

const WORDS: Readonly<Record<Attendance, readonly string[]>> = {
  present: ['có mặt', 'present', 'dự', 'dự họp', 'tham dự', 'có dự'],
  absent: ['vắng', 'absent', 'vắng mặt', 'không dự', 'vắng có lý do', 'vắng không lý do'],
  written: [
    'gửi ý kiến bằng văn bản',
    'written',
    'văn bản',
    'bằng văn bản',
    'ý kiến bằng văn bản',
    'có ý kiến bằng văn bản',
    'vắng, gửi ý kiến bằng văn bản',
    'vắng, có ý kiến bằng văn bản',
    'vắng mặt, gửi ý kiến bằng văn bản',
    'vắng mặt, có ý kiến bằng văn bản',
  ],
};

const ATTENDANCES: ReadonlyMap<string, Attendance> = new Map(
  (Object.keys(WORDS) as Attendance[]).flatMap((kind) =>
    WORDS[kind].map((word) => [headerKey(word), kind] as const),
  ),
);

/** How the sheet says who was there: in a column of words, or in columns that are marked. */
const ATTENDANCE_COLUMNS = ['attendance', ...MARK_COLUMNS] as const;

/**
 * Whether a member was there. Of an answer in several columns one may be given, but for an absent member who sent an
 * opinion in writing. Blank is absent where a blank answers a mark beside it; else somebody forgot to say.
 *
 * @param blankIsAbsent whether the sheet marks who was there, and leaves the others blank
 * @returns undefined after a problem was reported in the line
 */
export function readAttendance(
  line: SideLine<CouncilColumn>,
  blankIsAbsent: boolean,
): Attendance | undefined {
  const said = new Set<Attendance>();
  for (const column of ATTENDANCE_COLUMNS) {
    const written = line.text(column);
    if (written === '') continue;
    const answer = answerIn(column, written);
    if (answer === undefined) {
      const params = { written, allowed: Object.values(WORDS).map(([usual]) => usual!) };
      return line.fail(column, 'sheets.attendance-unknown', params);
    }
    if (answer !== 'nothing') said.add(answer);
  }
  if (said.size === 0)
    return blankIsAbsent ? 'absent' : line.fail(firstOf(line), 'sheets.attendance-missing', {});
  if (said.has('present') && said.size > 1)
    return line.fail('present', 'sheets.attendance-contradiction', {});
  return said.has('present') ? 'present' : said.has('written') ? 'written' : 'absent';
}

/** What a cell says: words count in every column; a mark says what its column is headed; in two columns any remark does. */
function answerIn(
  column: (typeof ATTENDANCE_COLUMNS)[number],
  written: string,
): Attendance | 'nothing' | undefined {
  const word = ATTENDANCES.get(headerKey(written));
  if (word !== undefined) return word;
  const mark = KIND_OF_MARK.get(fold(written));
  if (column === 'attendance') return mark && (mark === 'yes' ? 'present' : 'absent');
  if (mark === 'no') return 'nothing';
  // a reason for being away, the number of the letter
  return mark === 'yes' || column !== 'present' ? column : undefined;
}

function firstOf(line: SideLine<CouncilColumn>): CouncilColumn {
  return ATTENDANCE_COLUMNS.find((column) => line.columnOf(column) !== undefined) ?? 'name';
}

/** Whether those who were there are marked and nobody else: an x or nothing in a column, and none for the absent. */
export function marksPresence(lines: readonly SideLine<CouncilColumn>[]): boolean {
  const [first] = lines;
  if (first?.columnOf('absent') !== undefined) return false;
  const written = lines
    .flatMap((line) => [line.text('attendance'), line.text('present')])
    .filter((text) => text !== '');
  return written.length > 0 && written.every((text) => KIND_OF_MARK.get(fold(text)) === 'yes');
}

/** Whether a line says anything about who was there. */
export function saysAttendance(line: SideLine<CouncilColumn>): boolean {
  return !line.isBlank(ATTENDANCE_COLUMNS);
}
