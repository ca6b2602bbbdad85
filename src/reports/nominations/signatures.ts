import type { ReportContext } from '../facts/context';
import type { Page } from '../page/page';
import { writeBeside } from './letterhead';

/** Rows left free for a hand and a stamp. */
const ROOM = 4;

/** Who drew up the list, and who signs for the council. */
export function writeSignatures(page: Page, { say }: ReportContext): void {
  const blank = say('reports.signature.name');
  page.gap();
  writeBeside(page, null, 'plain', say('reports.letterhead.date'), 'italic');
  writeBeside(
    page,
    say('reports.signature.clerk'),
    'signature',
    say('reports.signature.council'),
    'signature',
  );
  writeBeside(page, null, 'plain', say('reports.signature.chair'), 'signature');
  writeBeside(page, say('reports.signature.hint'), 'italic', say('reports.signature.hint-stamp'), 'italic');
  page.gap(ROOM);
  writeBeside(page, blank, 'signature', blank, 'signature');
}
