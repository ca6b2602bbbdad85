import type { DocumentCell } from '../../../reports/sheet-document';
import { formulaText } from '../../documents/formula-sheets';
import { linkTarget } from '../../documents/link-target';
import type { WritePlan } from '../../port';
import { breathe } from '../breathe';
import type { Part } from '../parts';
import type { PlacedAssignment } from './make-drafts';
import { linkSteps } from './link-steps';
import { lookSteps } from './look-steps';
import type { WorkbookSurvey } from './survey-workbook';
import { valueSteps } from './value-steps';

/** The content of all documents on their drafts, but for merged cells: values, and what they can do without. Can be done twice. */
export async function contentParts(
  placed: readonly PlacedAssignment[],
  plan: WritePlan,
  { sheets, date1904 }: WorkbookSurvey,
): Promise<Part[]> {
  const targetOf = ({ link }: DocumentCell): string | undefined =>
    link && linkTarget(link, plan, sheets, placed);
  // A draft that becomes the sheet takes what refers to it along when it is named; one that only lends its content does not.
  const named = placed.map(({ document, name, draft, target }) => ({
    wished: document.name,
    name: target ? name : draft,
  }));
  const formulaOf = (formula: string): string => formulaText(formula, named);
  const parts: Part[] = [];
  for (const { draft, document, name } of placed) {
    // A link brings its own look and text, so it goes first; a copied look brings its number format, which must not replace a
    // cell's own, so looks go before values.
    parts.push({ sheet: name, steps: linkSteps(draft, document, targetOf) });
    parts.push({ sheet: name, steps: lookSteps(draft, document, (cell) => targetOf(cell) !== undefined) });
    await breathe();
    parts.push({ sheet: name, steps: await valueSteps(draft, document, date1904, formulaOf), needed: true });
  }
  return parts;
}
