import { fold } from '../../engine/text/fold';

const LEFT_OPEN = /^(?:\.*…[.…]*|\.{2,}|n\/a|#n\/a)$/iu;
const MAYBE_NONE: ReadonlySet<string> = new Set(['-', 'không có', 'không', 'kp'].map(fold));

/** `…`, `...`, `n/a`: a value that is still to come. */
export function isLeftOpen(written: string): boolean {
  return LEFT_OPEN.test(written);
}

/** `-`, `không có`, `KP`: none, zero, or not yet known; only its writer can tell. */
export function isMaybeNone(written: string): boolean {
  return written.length <= 12 && MAYBE_NONE.has(fold(written));
}
