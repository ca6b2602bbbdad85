import { WorkbookError } from '../../workbook/port';
import { EngineError } from './engine-error';
import type { Failure } from './review-engine';

export const CANCELLED: Failure = { code: 'workbook.cancelled', params: {} };

/** Nobody foresaw it: the sentence asks for the report. */
const UNEXPECTED = 'taskpane.unexpected';

/** What was thrown, as plain data. */
export function failureOf(error: unknown): Failure {
  if (error instanceof EngineError) {
    const { code, params, report } = error;
    return { code, params, ...(report !== undefined && { report }) };
  }
  if (error instanceof WorkbookError) return { code: error.code, params: error.params };
  return { code: UNEXPECTED, params: {}, report: reportOf(error) };
}

/** Where a defect showed itself: its kind and the calls that led to it, without its message, which may quote data. */
function reportOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const { name, message, stack = '' } = error;
  const head = `${name}: ${message}`;
  const calls = stack.startsWith(head) ? stack.slice(head.length) : stack.replaceAll(message || head, '');
  return `${name}\n${calls.trim()}`;
}
