import type { Gathered } from './gather';

/** What was gathered with reasons for changed scores, by their place in the log; a reason that stands there already stays. */
export function withReasons(gathered: Gathered, reasons: Readonly<Record<number, string>>): Gathered {
  const lines = gathered.log.lines.map((line, index) => {
    const why = reasons[index]?.trim() ?? '';
    return line.why === '' && why !== '' ? { ...line, why } : line;
  });
  return { ...gathered, log: { ...gathered.log, lines } };
}
