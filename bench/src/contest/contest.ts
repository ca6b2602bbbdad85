import type { Contestant, Outcome } from './contestant';
import { rowArrays } from './data';

/** What one program did in a process of its own. */
export interface Score {
  readonly title: string;
  /** Milliseconds of each run after the first, which warms up; of the only run where there is one. */
  readonly times: readonly number[];
  /** Bytes at the peak beyond what the process held with the row arrays alone. */
  readonly memory: number;
}

/** @param runs after one to warm up; 0: a single run, cold */
export async function contest(
  contestant: Contestant,
  count: number,
  runs: number,
): Promise<Score & { outcome: Outcome }> {
  const rows = rowArrays(count);
  await contestant.prepare?.();
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const times: number[] = [];
  let outcome: Outcome | undefined;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    outcome = await contestant.decide(rows);
    if (run > 0 || runs === 0) times.push(performance.now() - start);
  }
  const memory = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
  return { title: contestant.title, times, memory, outcome: outcome! };
}
