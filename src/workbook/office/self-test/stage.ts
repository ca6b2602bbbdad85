import { ask, tell } from './ask';
import type { Stage } from './check';

/** Begins the names of all sheets that the test makes. */
const PREFIX = 'BX thử ';

/** A new sheet for one check, shown but not activated. */
export async function makeStage(number: number): Promise<Stage> {
  const stage = { sheet: `${PREFIX}${number}`, second: `${PREFIX}${number}b` };
  await tell(({ workbook }) => void workbook.worksheets.add(stage.sheet));
  return stage;
}

/** Takes away all sheets of the test, whatever a check has made of them. */
export async function clearStages(): Promise<void> {
  const own = await ask(({ workbook }) => {
    workbook.worksheets.load(['items/id', 'items/name', 'items/visibility', 'items/protection/protected']);
    return () => (workbook.worksheets.toJSON().items ?? []).filter(({ name }) => name?.startsWith(PREFIX));
  });
  if (own.length === 0) return;
  await tell(({ workbook }) => {
    for (const { id, visibility, protection } of own) {
      const sheet = workbook.worksheets.getItem(id ?? '');
      if (protection?.protected === true) sheet.protection.unprotect();
      if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    }
  });
}
