import { fold } from '../../engine/text/fold';

/** The two sheets that hold rules. */
export type RuleSheetKind = 'criteria' | 'titles';

/** What the sheets are called. */
export const RULE_SHEETS: Readonly<Record<RuleSheetKind, string>> = {
  criteria: 'Tiêu chí',
  titles: 'Danh hiệu',
};

/** Whose rules a sheet holds: the line that tells it from a sheet of the same name that somebody made himself. */
export interface RuleMarker {
  readonly kind: RuleSheetKind;
  /** Id of the rule set. */
  readonly rules: string;
  readonly version?: string;
}

const HEAD = 'Bình Xét';
const RULES = 'bộ quy tắc';
const VERSION = 'phiên bản';

/** `Bình Xét – Tiêu chí – bộ quy tắc quang-thanh-2021 – phiên bản 1`. */
export function markerText({ kind, rules, version }: RuleMarker): string {
  const parts = [HEAD, RULE_SHEETS[kind], `${RULES} ${rules}`];
  return [...parts, ...(version === undefined ? [] : [`${VERSION} ${version}`])].join(' – ');
}

/** The marker a text is; undefined for any other text. */
export function readMarker(text: string): RuleMarker | undefined {
  const [head = '', sheet = '', rules = '', ...rest] = text
    .normalize('NFC')
    .trim()
    .split(/\s+[–—-]\s+/u);
  if (fold(head) !== fold(HEAD)) return undefined;
  const kind = (['criteria', 'titles'] as const).find((each) => fold(RULE_SHEETS[each]) === fold(sheet));
  const [, id] = /^bộ quy tắc\s+([\p{L}_][\p{L}\p{N}_-]*)$/iu.exec(rules) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  const [, version] = /^phiên bản\s+(.*)$/isu.exec(rest.join(' – ')) ?? [];
  return { kind, rules: id, ...(version !== undefined && { version }) };
}

/** Whether a sheet of this name may hold rules: `Tiêu chí`, `Tiêu chí (2)`, a copy; its marker says whether it does. */
export function mayHoldRules(name: string): boolean {
  return Object.values(RULE_SHEETS).some((known) => fold(name).startsWith(fold(known)));
}
