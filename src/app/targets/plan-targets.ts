import type { Language } from '../../locale/language';
import type { Changes } from '../../rules/settings/setting';
import { readPlan } from '../../sheets/targets/read-plan';
import { looksLikePlan } from '../../sheets/targets/looks-like-plan';
import { WorkbookError, type Workbook } from '../../workbook/port';
import { recordedSheets, sheetsOnRecord } from '../run-record';
import { propose } from './propose';
import type { Proposal } from './proposal';
import { targetPlaces } from './target-places';

export interface PlanCase {
  readonly workbook: Workbook;
  /** The rule set as JSON. */
  readonly json: unknown;
  readonly changes: Changes;
  readonly language: Language;
  /** The plan's sheets; absent: those that look like one. */
  readonly sheets?: readonly string[];
}

export interface PlanRead {
  /** The sheets that were read. */
  readonly sheets: readonly string[];
  readonly proposals: readonly Proposal[];
}

/**
 * Reads the targets of a workbook's plan and proposes for each which figure of the rules it changes. Nothing is changed: what
 * a person accepts becomes a change of the rule set (`acceptedChanges`).
 *
 * @throws WorkbookError `targets.no-sheet` for a sheet that is not there
 */
export async function planTargets({
  workbook,
  json,
  changes,
  language,
  sheets,
}: PlanCase): Promise<PlanRead> {
  const ours = sheetsOnRecord(await recordedSheets(workbook, { look: true }));
  const names = (await workbook.sheets()).map(({ name }) => name).filter((name) => !ours.includes(name));
  const gone = sheets?.find((name) => !names.includes(name));
  if (gone !== undefined) throw new WorkbookError('targets.no-sheet', { sheet: gone });
  const grids = await workbook.read({ sheets: sheets ?? names, formulas: true, look: true });
  const plans = sheets === undefined ? grids.filter(looksLikePlan) : grids;
  const places = targetPlaces(json, language, changes);
  return {
    sheets: plans.map(({ sheet }) => sheet),
    proposals: propose(plans.flatMap(readPlan), places),
  };
}

/** The changes of the rules that accepted proposals make, each at the candidate chosen (default: the first). */
export function acceptedChanges(accepted: readonly { proposal: Proposal; candidate?: number }[]): Changes {
  return Object.fromEntries(
    accepted.flatMap(({ proposal, candidate = 0 }) =>
      (proposal.candidates[candidate]?.changes ?? []).map(({ path, read }) => [path, read] as const),
    ),
  );
}
