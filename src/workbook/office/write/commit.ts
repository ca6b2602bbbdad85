import { giveAway } from '../own-sheets';
import type { Requests } from '../requests';
import { carryOutParts, type Part } from '../parts';
import { ACTION_BYTES, queueSteps, type Step } from '../steps';
import { copyContent, replaceContentStep } from './copy-content';
import type { Journal } from './journal';
import { queueJournal } from './keep-journal';
import type { Layout } from './layout';
import { layoutParts } from './layout-parts';
import type { PlacedAssignment } from './make-drafts';
import { showStep } from './show-step';

/**
 * Puts all drafts in their places. One request, never sent twice, notes in the journal what begins, copies the contents that are
 * about to go, and replaces them: nobody can change them in between, and an interruption finds the way back.
 * @returns names of the sheets that look less well than they should
 * @throws WorkbookError
 */
export async function commit(
  requests: Requests,
  placed: readonly PlacedAssignment[],
  journal: Journal,
): Promise<string[]> {
  await replaceContents(requests, placed, journal);
  const incomplete = await carryOutParts(requests, [
    ...placed.map((one): Part => ({ sheet: one.name, steps: appearSteps(one), needed: true })),
    ...placed.flatMap((one) => layoutParts(one, layoutFor(one), linesBefore(one))),
  ]);
  const pageless = placed.flatMap((one) => (lacksPage(one) ? [one.name] : []));
  return [...new Set([...incomplete, ...pageless])];
}

/** A page that could not be read could not be given back either: it stays as it is. */
function layoutFor(one: PlacedAssignment): Layout {
  const { print: _print, ...others } = one.layout;
  return lacksPage(one) ? others : one.layout;
}

function lacksPage({ layout, target }: PlacedAssignment): boolean {
  return layout.print !== undefined && target !== undefined && target.appearance.page === undefined;
}

async function replaceContents(
  requests: Requests,
  placed: readonly PlacedAssignment[],
  journal: Journal,
): Promise<void> {
  const steps = [
    ...placed.flatMap(({ id, target }) => (target ? [keepStep(id, target.former.id)] : [])),
    ...placed.flatMap(({ id, target, draftId }) => (target ? [replaceContentStep(draftId, id)] : [])),
  ];
  await requests.once((context) => {
    queueJournal(context, journal);
    queueSteps(context, steps);
    return () => undefined;
  });
}

function keepStep(target: string, former: string): Step {
  return {
    bytes: 8 * ACTION_BYTES,
    queue: ({ workbook }) =>
      copyContent(workbook.worksheets.getItem(target), workbook.worksheets.getItem(former)),
  };
}

/** A new sheet gets its name and is shown; a replaced one stays as visible as it is, unless the document says otherwise. */
function appearSteps({ id, name, target, document }: PlacedAssignment): Step[] {
  const visibility = document.visibility ?? (target ? undefined : 'visible');
  const naming: Step = {
    bytes: 4 * ACTION_BYTES,
    queue: ({ workbook }) => giveAway(workbook.worksheets.getItem(id), name),
  };
  return [...(target ? [] : [naming]), ...(visibility === undefined ? [] : [showStep(id, visibility)])];
}

/** Lines that may have sizes of their own: none on a new sheet. */
function linesBefore({ target }: PlacedAssignment): { rows: number; columns: number } {
  const { rows, columns } = target?.appearance ?? {};
  return { rows: rows?.count ?? 0, columns: columns?.count ?? 0 };
}
