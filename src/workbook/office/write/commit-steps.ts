import { ACTION_BYTES, type Step } from '../steps';
import { utf8Bytes } from '../json-bytes';
import type { Assignment } from './assign-documents';
import { replaceContentStep } from './copy-content';
import { journalText, queueJournal, type Journal } from './journal';
import { layoutSteps } from './layout-steps';
import type { Layout } from './layout';

/** An assignment with its layout and the id of its sheet: the target's, or the draft's, which becomes the sheet. */
export interface PlacedAssignment extends Assignment {
  readonly id: string;
  readonly layout: Layout;
}

const SHOWN = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Puts all drafts in their places. The journal comes first, so that an interruption finds the way back. */
export function commitSteps(assignments: readonly PlacedAssignment[], journal: Journal): Step[] {
  return [
    {
      bytes: ACTION_BYTES + 2 * utf8Bytes(journalText(journal)),
      queue: (context) => queueJournal(context, journal),
    },
    ...assignments.flatMap((assignment) => [
      ...(assignment.target ? [replaceContentStep(assignment.draft, assignment.id)] : []),
      appearStep(assignment),
      ...layoutSteps(assignment.id, assignment.layout),
    ]),
  ];
}

/** A new sheet gets its name and is shown; a replaced one stays as visible as it is, unless the document says otherwise. */
function appearStep({ id, name, target, document }: PlacedAssignment): Step {
  const visibility = document.visibility ?? (target ? undefined : 'visible');
  return {
    bytes: 4 * ACTION_BYTES,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      if (!target) sheet.name = name;
      if (visibility !== undefined) sheet.visibility = SHOWN[visibility];
    },
  };
}
