import type { Outcome } from './check';

const WORDS: Readonly<Record<Outcome['verdict'], string>> = {
  'as-expected': 'ok     ',
  differs: 'DIFFERS',
  noted: 'noted  ',
  'not-tried': 'not tried',
};

export interface ReportHead {
  /** Version of the product. */
  readonly version: string;
  readonly when: Date;
  readonly facts: readonly (readonly [name: string, fact: string])[];
}

/** The report to send back: plain text, one line for each check, the same in every language. */
export function reportText({ version, when, facts }: ReportHead, outcomes: readonly Outcome[]): string {
  const count = (verdict: Outcome['verdict']): number =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  return [
    `Bình Xét ${version}: self-test of ${when.toISOString()}`,
    ...facts.map(([name, fact]) => `${name}: ${fact}`),
    `${outcomes.length} checks: ${count('as-expected')} as expected, ${count('differs')} different, ${count('noted')} noted, ${count('not-tried')} not tried`,
    '',
    ...outcomes.map(lineOf),
    '',
  ].join('\n');
}

function lineOf({ id, expected, got, note, verdict, milliseconds }: Outcome): string {
  const wanted = verdict === 'differs' ? ` | expected ${expected}` : '';
  const more = note === undefined || note === '' ? '' : ` | ${note}`;
  return `${WORDS[verdict]} ${id} | got ${got}${wanted}${more} | ${Math.round(milliseconds)} ms`;
}
