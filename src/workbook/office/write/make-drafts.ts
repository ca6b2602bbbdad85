import { addOwnSheet } from '../own-sheets';
import type { Requests } from '../requests';
import type { Assignment } from './assign-documents';
import type { SheetKey } from './journal';
import { layoutOf, type Layout } from './layout';
import type { TargetState } from './target-state';

/** An assignment whose hidden sheets are there. */
export interface PlacedAssignment extends Assignment {
  readonly layout: Layout;
  /** Id of the sheet that people see in the end: the one that is replaced, or the draft, which becomes the sheet. */
  readonly id: string;
  readonly draftId: string;
  /** The sheet that is replaced, and the one that will keep its content. */
  readonly target?: TargetState & { readonly former: SheetKey };
}

/** All hidden sheets of a write, empty: they exist before anything is written, so that nothing can be half there. */
export async function makeDrafts(
  requests: Requests,
  assignments: readonly Assignment[],
  targets: ReadonlyMap<string, TargetState>,
): Promise<PlacedAssignment[]> {
  return requests.once((context) => {
    const made = assignments.map((assignment) => ({
      assignment,
      draft: addOwnSheet(context, assignment.draft).load('id'),
      former: assignment.replaces ? addOwnSheet(context, assignment.former).load('id') : undefined,
    }));
    return () =>
      made.map(({ assignment, draft, former }) => {
        const draftId = draft.toJSON().id ?? '';
        const state = targets.get(assignment.replaces?.id ?? '');
        const place = { ...assignment, layout: layoutOf(assignment.document), draftId };
        if (!former || !state) return { ...place, id: draftId };
        const kept = { id: former.toJSON().id ?? '', name: assignment.former };
        return { ...place, id: state.sheet.id, target: { ...state, former: kept } };
      });
  });
}
