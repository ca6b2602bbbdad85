import type { Answer, Check, Outcome } from './check';
import { clearStages, makeStage } from './stage';
import { isOnTheWeb, supports } from './surroundings';

export interface RunOptions {
  readonly checks: readonly Check[];
  /** Told before each check. */
  readonly onProgress: (done: number, check: Check) => void;
  readonly isStopped: () => boolean;
  /** How long a check may take. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 120_000;

/** Tries one check after the other, each on a sheet of its own. Ends early where it is stopped. */
export async function runChecks(options: RunOptions): Promise<readonly Outcome[]> {
  const { checks, onProgress, isStopped, patienceMs = PATIENCE_MS } = options;
  const outcomes: Outcome[] = [];
  await clearStages();
  for (const [index, check] of checks.entries()) {
    if (isStopped()) break;
    onProgress(index, check);
    outcomes.push(await runCheck(check, index + 1, patienceMs));
  }
  return outcomes;
}

async function runCheck(check: Check, number: number, patienceMs: number): Promise<Outcome> {
  const { id, since } = check;
  if (since !== undefined && !supports(since)) {
    return { id, got: `needs ExcelApi ${since}`, verdict: 'not-tried', milliseconds: 0 };
  }
  const stage = await makeStage(number);
  const begun = performance.now();
  try {
    const answer = await inTime(answerOf(check.run(stage)), patienceMs);
    return { id, milliseconds: performance.now() - begun, ...judge(check, answer) };
  } finally {
    await clearStages();
  }
}

/** An error that no check asks for is an answer too. */
async function answerOf(run: Promise<string | Answer>): Promise<string | Answer> {
  try {
    return await run;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) return `error: ${String(error)}`;
    const { debugInfo } = error;
    const note = [debugInfo?.errorLocation, debugInfo?.statement].filter(Boolean).join(' ');
    return { got: `error ${error.code}`, note };
  }
}

async function inTime(answer: Promise<string | Answer>, patienceMs: number): Promise<string | Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<string>((go) => {
    timer = setTimeout(() => go(`no answer within ${patienceMs / 1000} s`), patienceMs);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function judge(
  { expected, expectedOnWeb }: Check,
  answer: string | Answer,
): Pick<Outcome, 'expected' | 'got' | 'note' | 'verdict'> {
  const { got, ...note } = typeof answer === 'string' ? { got: answer } : answer;
  const wanted = expected ?? (isOnTheWeb() ? expectedOnWeb : undefined);
  if (wanted === undefined) return { got, ...note, verdict: 'noted' };
  return { expected: wanted, got, ...note, verdict: got === wanted ? 'as-expected' : 'differs' };
}
