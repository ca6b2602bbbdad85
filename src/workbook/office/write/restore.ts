import type { Language } from '../../../locale/language';
import { foldSheetName } from '../../file/parts/workbook-part';
import { freeSheetName } from '../../file/write/sheet-names';
import { deleteSheets } from '../delete-sheets';
import type { Requests } from '../requests';
import { carryOutParts, type Part } from '../parts';
import { ACTION_BYTES, type Step } from '../steps';
import { appearStep } from './appear-step';
import { appearanceParts } from './appearance-parts';
import { replaceContentStep } from './copy-content';
import { copyNames } from './copy-names';
import { keepCopies } from './keep-copies';
import type { Restoration, Way } from './plan-restoring';
import { showAllRows } from './show-all-rows';
import { showStep } from './show-step';
import type { SurveyedSheet } from './survey-workbook';

export interface Restored {
  /** Sheets that keep what somebody has changed: copies, and sheets of the write under another name. */
  readonly copies: readonly string[];
  /** Sheets that look less well than before the write. */
  readonly incomplete: readonly string[];
}

/**
 * Takes a write back as planned. Nothing is cleared whose former content is not there, nor before what somebody has changed is
 * kept. Interrupted, it can be planned and begun again. @throws WorkbookError
 */
export async function restoreSheets(
  requests: Requests,
  planned: readonly Restoration[],
  sheets: readonly SurveyedSheet[],
  language: Language,
): Promise<Restored> {
  const known = sheets.map(({ name }) => name);
  const of = (way: Way): SurveyedSheet[] =>
    planned.flatMap((one) => (one.way === way && one.sheet ? [one.sheet] : []));
  await showAllRows(
    requests,
    [...of('copy'), ...of('restore')].map(({ id }) => id),
  );
  const kept = await keepCopies(requests, of('copy'), [], language);
  const copies = kept.copies.map(({ name }) => name);
  const aside = of('aside');
  const asideNames = copyNames(
    aside.map(({ name }) => name),
    [...known, ...copies],
    language,
  );
  const taken = [...known, ...copies, ...asideNames];
  const incomplete = await carryOutParts(requests, [
    ...aside.map(({ id, name }, at): Part => neededPart(name, [asideStep(id, asideNames[at] ?? '')])),
    ...planned.map((one) => neededPart(one.entry.name, contentSteps(one, taken))),
    ...planned.flatMap((one) => lookParts(one, sheets)),
  ]);
  await deleteSheets(
    requests,
    of('delete').map(({ id }) => id),
  );
  return { copies: [...copies, ...asideNames], incomplete: [...kept.incomplete, ...incomplete] };
}

function neededPart(sheet: string, steps: readonly Step[]): Part {
  return { sheet, steps, needed: true };
}

function asideStep(id: string, name: string): Step {
  return {
    bytes: 4 * ACTION_BYTES,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      sheet.name = name;
      sheet.visibility = 'Visible';
    },
  };
}

function contentSteps({ way, entry, sheet, former }: Restoration, taken: readonly string[]): Step[] {
  if (!former) return [];
  if (way === 'return') return [appearStep({ id: former.id, name: freeName(entry.name, taken) })];
  return (way === 'restore' || way === 'copy') && sheet ? [replaceContentStep(former.id, sheet.id)] : [];
}

function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map(foldSheetName));
  return freeSheetName(name, (wish) => !used.has(foldSheetName(wish)));
}

/** What copying cells does not carry: sizes, page, and how visible the sheet is. */
function lookParts({ way, entry, sheet, former }: Restoration, sheets: readonly SurveyedSheet[]): Part[] {
  const appearance = entry.former?.appearance;
  if (!appearance) return [];
  if (way === 'return' && former) return appearanceParts({ id: former.id, name: entry.name }, appearance);
  if (!sheet || !['look', 'restore', 'copy'].includes(way)) return [];
  const { visibility } = appearance;
  const others = sheets.some(({ id, visibility: shown }) => id !== sheet.id && shown === 'visible');
  const canShow = visibility !== sheet.visibility && (visibility === 'visible' || others);
  const shown: Part = { sheet: sheet.name, steps: [showStep(sheet.id, visibility)] };
  return [...appearanceParts(sheet, appearance), ...(canShow ? [shown] : [])];
}
