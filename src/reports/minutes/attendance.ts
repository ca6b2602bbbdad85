import type { Run } from '../../rules/run-result';
import type { ReportContext } from '../facts/context';
import type { Page } from '../page/page';

type Body = NonNullable<Run['bodies']>[number];
type Seat = Body['seats'][number];

/** Who belongs to each council or cluster, who came, who wrote, who stayed away and for what reason: to be filled in. */
export function writeAttendance(page: Page, { run, say }: ReportContext): void {
  const bodies = run.bodies ?? [];
  if (bodies.length === 0) page.line(say('reports.minutes.no-members'), 'paragraph');
  for (const { id, seats } of bodies) {
    const name = id === '' ? say('reports.minutes.council') : id;
    const line = (
      code: 'reports.minutes.present' | 'reports.minutes.written' | 'reports.minutes.absent',
      attendance: Seat['attendance'],
      each: (seat: Seat) => string,
    ): void => {
      const there = seats.filter((seat) => seat.attendance === attendance);
      const names = there.map(each).join('; ');
      page.line(
        say(code, { count: there.length, names: names || say('reports.minutes.nobody') }),
        'paragraph',
      );
    };
    page.keep(page.next, page.next + 1);
    page.line(say('reports.minutes.members', { name, count: seats.length }), 'paragraph');
    line('reports.minutes.present', 'present', nameOf);
    line('reports.minutes.written', 'written', nameOf);
    line('reports.minutes.absent', 'absent', (seat) =>
      say('reports.minutes.absent-because', { name: nameOf(seat) }),
    );
  }
}

/** `Hồ Viết Phước (Chủ tịch UBND xã)`; the seat where it has no name. */
function nameOf({ seat, name, role }: Seat): string {
  const called = name ?? seat;
  return role === undefined ? called : `${called} (${role})`;
}
