import type { Entry } from '../../rules/run-result';
import type { ReportContext, Subject } from '../facts/context';
import { ruleText } from '../facts/rule-text';

/** Parameters of explanations that hold expressions; a list's order may have several. */
const EXPRESSIONS = ['formula', 'when', 'by'] as const;
const BETWEEN = '; ';

/** An entry with its expressions as people read them; one that cannot be said so stays as it is written. */
export function entryInWords(context: ReportContext, subject: Subject, entry: Entry): Entry {
  const worded = EXPRESSIONS.flatMap((name) => {
    const expressions = entry.params[name];
    if (typeof expressions !== 'string') return [];
    const words = expressions.split(BETWEEN).map((each) => ruleText(context, subject, each) ?? each);
    return [[name, words.join(BETWEEN)] as const];
  });
  return worded.length === 0
    ? entry
    : { ...entry, params: { ...entry.params, ...Object.fromEntries(worded) } };
}
