import type { Attendance, BallotAnswer } from '../../../src/engine/titles/recorded/ballots';
import type { BallotRecord, SeatRecord } from '../../../src/rules/decide/records';

const ATTENDANCE: Readonly<Record<string, Attendance>> = { p: 'present', a: 'absent', w: 'written' };
const ANSWERS: Readonly<Record<string, BallotAnswer>> = { y: 'yes', n: 'no', l: 'lower' };

/** A council by its attendance: `ppa` is two present and one absent. The first seat is the chair; seats are G1, G2, … */
export function councilOf(attendance: string, body = ''): SeatRecord[] {
  return [...attendance].map((letter, i) => ({
    body,
    seat: `G${i + 1}`,
    name: `${body} ${i + 1}`.trim(),
    role: i === 0 ? 'Chủ tịch Hội đồng' : 'Ủy viên',
    attendance: ATTENDANCE[letter]!,
    cell: { sheet: 'council.csv', cell: `${i + 2}` },
  }));
}

/** Ballots about one row: seat by seat (`yyn-l`, a dash has not voted), or counted. */
export function ballotsOn(
  population: string,
  title: string,
  key: string,
  ballots: string | Exclude<BallotRecord['ballot'], { seat: string }>,
): BallotRecord[] {
  const about = { population, title, key: key.split(' | ') };
  const cell = (line: number) => ({ sheet: 'ballots.csv', cell: `${line}` });
  if (typeof ballots !== 'string') return [{ ...about, ballot: ballots, cell: cell(2) }];
  return [...ballots].flatMap((letter, i) => {
    const vote = ANSWERS[letter];
    return vote ? [{ ...about, ballot: { seat: `G${i + 1}`, vote }, cell: cell(i + 2) }] : [];
  });
}
