import type { Problem } from '../engine/problem';
import type { Language } from '../locale/language';
import { settingsOf } from '../rules/settings/settings-of';
import type { AppliedChange } from '../rules/settings/with-settings';
import { mayHoldRules } from '../rules/worksheets/marker';
import type { Grid } from '../sheets/grid';
import { readRuleSheets, type RuleSheetsRead } from '../sheets/rules/read-rule-sheets';
import { WorkbookError, type ReadPlan, type Workbook } from '../workbook/port';
import type { Data } from './data';

/** The rules of a run: the rule set, with what the workbook's own sheets *Tiêu chí* and *Danh hiệu* say. */
export interface RulesOnSheets extends Pick<RuleSheetsRead, 'json' | 'placed'> {
  readonly problems: readonly Problem[];
  /** Sheets that changed something of the rules. */
  readonly changedBy: readonly string[];
  /** A sheet could not be read whole: what it says must not be run by halves. */
  readonly blocked: boolean;
}

/**
 * Sheets with rules that were written for this rule set count; a workbook without any is run by the rule set alone. A
 * workbook that cannot be read has none here: who reads its data tells of that.
 */
export async function rulesOnSheets(json: unknown, { workbook }: Data): Promise<RulesOnSheets> {
  const grids = workbook ? await ruleGrids(workbook).catch(noneIfUnreadable) : [];
  const read = readRuleSheets(json, grids);
  return {
    ...read,
    changedBy: Object.is(read.json, json) ? [] : read.taken,
    blocked: read.problems.some(({ severity }) => severity === 'error'),
  };
}

/** Changed figures that a sheet says otherwise: the sheet counts, and each is told. */
export function overruledBy(
  { json, changedBy }: RulesOnSheets,
  changes: readonly AppliedChange[],
  language: Language,
): { applied: readonly AppliedChange[]; problems: readonly Problem[] } {
  if (changedBy.length === 0 || changes.length === 0) return { applied: changes, problems: [] };
  const now = new Map(settingsOf(json, language).map(({ path, value }) => [path, value] as const));
  const isOverruled = ({ path, to }: AppliedChange): boolean => now.get(path) !== to;
  const problems = changes.filter(isOverruled).map(({ owner, title, to, path }): Problem => {
    const name = [owner.at(-1), title].filter((part) => part !== undefined).join(', ');
    const params = { name, to, sheets: changedBy };
    return { severity: 'warning', code: 'sheets.rules-instead', params, path };
  });
  return { applied: changes.filter((change) => !isOverruled(change)), problems };
}

/** The sheets that may hold rules, by their names. `how`: as in ReadPlan. */
export async function ruleGrids(workbook: Workbook, how?: Pick<ReadPlan, 'look'>): Promise<Grid[]> {
  const sheets = (await workbook.sheets())
    .filter(({ name, visibility }) => visibility !== 'veryHidden' && mayHoldRules(name))
    .map(({ name }) => name);
  return sheets.length === 0 ? [] : workbook.read({ sheets, ...how });
}

function noneIfUnreadable(error: unknown): Grid[] {
  if (error instanceof WorkbookError) return [];
  throw error;
}
