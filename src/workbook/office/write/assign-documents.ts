import type { SheetDocument } from '../../../reports/sheet-document';
import { foldSheetName } from '../../file/parts/workbook-part';
import { freeSheetName } from '../../file/write/sheet-names';
import { WorkbookError, type WritePlan } from '../../port';
import { mayBeOwn, ownNames } from '../own-sheets';
import type { SurveyedSheet, WorkbookSurvey } from './survey-workbook';

/** Where a document goes, and the sheets of the adapter's own that it takes on its way. */
export interface Assignment {
  readonly document: SheetDocument;
  readonly name: string;
  /** The sheet whose content is replaced; absent: the draft becomes the sheet. */
  readonly target?: SurveyedSheet;
  /** Name of the sheet the document is drafted on. */
  readonly draft: string;
  /** Name of the sheet that keeps the former content of the target. */
  readonly former?: string;
}

/**
 * Names all documents of a plan. A sheet of ours on which somebody has made a table is kept as it is, and the document
 * gets a sheet of its own. @throws WorkbookError where a sheet of ours is protected
 */
export function assignDocuments(plan: WritePlan, survey: WorkbookSurvey): Assignment[] {
  const ours = new Set(plan.ours.map(foldSheetName));
  const targets = new Map<string, SurveyedSheet>();
  const taken = new Set<string>();
  for (const sheet of survey.sheets) {
    const key = foldSheetName(sheet.name);
    if (ours.has(key) && sheet.tables === 0) targets.set(key, sheet);
    else taken.add(key);
  }
  const known = survey.sheets.map(({ name }) => name);
  const drafts = ownNames('draft', plan.documents.length, known);
  const formers = ownNames('former', plan.documents.length, known);
  return plan.documents.map((document, index) => {
    const name = freeSheetName(document.name, (wish) => !taken.has(foldSheetName(wish)) && !mayBeOwn(wish));
    const target = targets.get(foldSheetName(name));
    taken.add(foldSheetName(name));
    if (target?.isProtected) throw new WorkbookError('workbook.sheet-protected', { sheet: target.name });
    const draft = drafts[index] ?? '';
    return target
      ? { document, name: target.name, target, draft, former: formers[index] ?? '' }
      : { document, name, draft };
  });
}
