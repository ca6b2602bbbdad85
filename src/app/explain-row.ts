import { isCode, say } from '../locale/catalogue';
import type { Language } from '../locale/language';
import type { RuleSet } from '../rules/rule-set';
import type { Entry, Run } from '../rules/run-result';
import { identityOf } from '../engine/graph/relation';

export type Explanation =
  | {
      readonly lines: readonly { readonly heading: string; readonly entries: readonly string[] }[];
      readonly why: Readonly<Record<string, Entry[]>>;
    }
  | { readonly missing: 'population' | 'row' | 'column' };

/** Why a row has its values and decisions: every column and title, or one of them. The rules name the titles. */
export function explainRow(
  run: Run,
  rules: RuleSet,
  population: string,
  key: readonly string[],
  column: string | undefined,
  language: Language,
): Explanation {
  const result = run.populations[population];
  if (!result) return { missing: 'population' };
  const row = result.rows.find((candidate) => identityOf(Object.values(candidate.key)) === identityOf(key));
  if (!row) return { missing: 'row' };
  const all = row.why ?? {};
  if (column !== undefined && !Object.hasOwn(all, column)) return { missing: 'column' };
  const wanted = Object.entries(all).filter(([id]) => column === undefined || id === column);
  const titles = rules.populations.find(({ id }) => id === population)?.titles ?? [];
  const headings = new Map([...result.columns, ...titles].map(({ id, title }) => [id, title]));
  const lines = wanted.map(([id, entries]) => ({
    heading: headings.get(id) ?? id,
    entries: entries.map((entry) => sentence(entry, language)),
  }));
  return { lines, why: Object.fromEntries(wanted) };
}

/** An entry as a sentence, with the cells it rests on. */
export function sentence({ code, params, cells = [] }: Entry, language: Language): string {
  if (!isCode(code)) throw new Error(`no sentence for ${code}`);
  const text = say(language, code, params);
  if (cells.length === 0) return text;
  const shown = cells.slice(0, 3).map(({ sheet, cell }) => `'${sheet}'!${cell}`);
  const more = cells.length - shown.length;
  const rest = more > 0 ? ` ${say(language, 'app.more-cells', { more })}` : '';
  return `${text} [${shown.join(', ')}${rest}]`;
}
