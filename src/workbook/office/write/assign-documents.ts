import { assignNames, type NamedDocument } from '../../documents/assign-names';
import { WorkbookError, type WritePlan } from '../../port';
import { mayBeOwn, ownNames } from '../own-sheets';
import type { SurveyedSheet, WorkbookSurvey } from './survey-workbook';

/** Where a document goes, and the sheets of the adapter's own that it takes on its way. */
export interface Assignment extends NamedDocument<SurveyedSheet> {
  /** Name of the sheet the document is drafted on; where nothing is replaced it becomes the sheet. */
  readonly draft: string;
  /** Name of the sheet that keeps the former content of what is replaced. */
  readonly former: string;
}

/**
 * Names all documents of a plan. A sheet of ours on which somebody has made a table or a pivot table is kept as it is,
 * and the document gets a sheet of its own. @throws WorkbookError where a sheet of ours is protected
 */
export function assignDocuments(plan: WritePlan, { sheets }: WorkbookSurvey): Assignment[] {
  const assigned = assignNames(
    plan,
    sheets,
    ({ isOccupied }) => !isOccupied,
    (name) => !mayBeOwn(name),
  );
  const locked = assigned.find(({ replaces }) => replaces?.isProtected)?.replaces;
  if (locked) throw new WorkbookError('workbook.sheet-protected', { sheet: locked.name });
  const known = sheets.map(({ name }) => name);
  const drafts = ownNames('draft', assigned.length, known);
  const formers = ownNames('former', assigned.length, known);
  return assigned.map((one, at) => ({ ...one, draft: drafts[at] ?? '', former: formers[at] ?? '' }));
}
