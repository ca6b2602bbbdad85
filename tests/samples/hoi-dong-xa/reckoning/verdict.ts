import type { Tally } from './votes';

export type Decision =
  'nominated' | 'not-considered' | 'not-eligible' | 'over-quota' | 'council' | 'voted-down';

export interface Verdict {
  readonly decision: Decision;
  /** Gates, titles and conditions that stand against it. */
  readonly failures: readonly string[];
}

export function holds({ decision }: Verdict): boolean {
  return decision === 'nominated';
}

/** The verdict where nothing but conditions decides. */
export function plain(failures: readonly string[]): Verdict {
  return { decision: failures.length === 0 ? 'nominated' : 'not-eligible', failures };
}

/** What the vote makes of somebody who is up for it. */
export function voted({ result }: Tally): Verdict {
  if (result === 'passed') return { decision: 'nominated', failures: [] };
  return { decision: result === 'failed' ? 'voted-down' : 'council', failures: [] };
}
