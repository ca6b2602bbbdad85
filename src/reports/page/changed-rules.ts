import { formatNumber } from '../../locale/format';
import type { AppliedChange } from '../../rules/settings/with-settings';
import type { ReportContext } from '../facts/context';
import type { Page } from './page';

/** Changes that are told one by one before the rest is only counted. */
const TOLD = 8;

/** Under the title of the rules: whose sheets they were read from, and which of their figures were changed for this run. */
export function writeChangedRules(page: Page, context: ReportContext): void {
  const { recorded, say } = context;
  if (recorded.ruleSheets)
    page.line(say('reports.rules-from-sheets', { sheets: recorded.ruleSheets }), 'note');
  const changed = recorded.changed ?? [];
  if (changed.length === 0) return;
  const told = changed.slice(0, TOLD).map((change) => changeText(context, change));
  const changes = [...told, ...(changed.length > TOLD ? ['…'] : [])].join('; ');
  page.line(say('reports.rules-changed', { count: changed.length, changes }), 'note');
}

/** `tỷ lệ Chiến sĩ thi đua cơ sở: 15% → 20%` */
function changeText(
  { say, language }: ReportContext,
  { kind, owner, title, from, to }: AppliedChange,
): string {
  const name = [owner.at(-1), title].filter((part) => part !== undefined).join(', ');
  const shown = (value: AppliedChange['to']): string | boolean =>
    typeof value === 'number' ? formatNumber(language, value) : value;
  return say(`reports.changed.${kind}`, { name, from: shown(from), to: shown(to) });
}
