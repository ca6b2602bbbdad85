import { fold } from '../../engine/text/fold';
import type { Problem } from '../../engine/problem';
import { isNode, replaced, textIn } from '../../rules/settings/json-node';
import { keepOrder } from '../../rules/worksheets/keep-order';
import { RULE_SHEETS, type RuleSheetKind } from '../../rules/worksheets/marker';
import type { Grid } from '../grid';
import { readCriteria } from './read-criteria';
import { readTitles } from './read-titles';
import { ruleGridOf, type RuleGrid } from './rule-grid';
import { RuleReading } from './rule-reading';

export interface RuleSheetsRead {
  /** The rule set with the criteria and titles of the sheets; the very same object where they say the same. */
  readonly json: unknown;
  readonly problems: readonly Problem[];
  /** Sheets whose rules were taken. */
  readonly taken: readonly string[];
  /** All sheets that hold rules, also those that were not taken: none of them is data. */
  readonly sheets: readonly string[];
  /** A problem of the rules with the cell it is about; none where that cell's problem is told already. */
  readonly placed: (problem: Problem) => Problem[];
}

/**
 * Reads *Tiêu chí* and *Danh hiệu* over a rule set. Of several sheets with rules of one kind the one with the plain name
 * counts, or the only one; others, such as copies, are passed over. Sheets of another rule set are passed over and told.
 */
export function readRuleSheets(json: unknown, grids: readonly Grid[]): RuleSheetsRead {
  const all = grids.flatMap((grid) => ruleGridOf(grid) ?? []);
  const reading = new RuleReading();
  const id = isNode(json) ? textIn(json, 'id') : undefined;
  const ours = all.filter(({ marker }) => marker.rules === id);
  const criteria = chosen(ours, 'criteria', reading);
  const titles = chosen(ours, 'titles', reading);
  const lists = [
    ...(criteria ? readCriteria(criteria, json, reading) : []),
    ...(titles ? readTitles(titles, json, reading) : []),
  ];
  const read = lists.reduce<unknown>((rules, { keys, list }) => replaced(rules, keys, list), json);
  const taken = [criteria, titles].flatMap((sheet) => (sheet ? [sheet.grid.sheet] : []));
  const foreign = all.filter(({ marker }) => marker.rules !== id);
  const passedOver = foreign.map(({ grid, marker }) => ofOthers(grid, marker.rules, id ?? ''));
  return {
    json: keepOrder(json, read),
    problems: [...reading.problems, ...passedOver],
    taken,
    sheets: all.map(({ grid }) => grid.sheet),
    placed: (problem) => reading.placed(problem),
  };
}

function chosen(all: readonly RuleGrid[], kind: RuleSheetKind, reading: RuleReading): RuleGrid | undefined {
  const sheets = all.filter(({ marker }) => marker.kind === kind);
  const plain = sheets.find(({ grid }) => fold(grid.sheet) === fold(RULE_SHEETS[kind]));
  if (plain || sheets.length <= 1) return plain ?? sheets[0];
  const params = { sheets: sheets.map(({ grid }) => grid.sheet), name: RULE_SHEETS[kind] };
  reading.tell('sheets.rules-several', params, sheets[0]!.grid.sheet);
  return undefined;
}

function ofOthers({ sheet }: Grid, rules: string, wanted: string): Problem {
  return { severity: 'warning', code: 'sheets.rules-of-others', params: { sheet, rules, wanted }, sheet };
}
