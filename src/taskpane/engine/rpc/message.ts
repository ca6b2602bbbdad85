import { WorkbookError } from '../../../workbook/port';
import { EngineError } from '../engine-error';
import { failureOf } from '../failure';
import type { Failure } from '../review-engine';

/** What goes over the line. `id` is the asker's number of the call; parts of something large come before its head. */
export type Message =
  | { readonly kind: 'ask-part'; readonly id: number; readonly method: string; readonly part: unknown }
  | { readonly kind: 'answer-part'; readonly id: number; readonly part: unknown }
  | { readonly kind: 'ask'; readonly id: number; readonly method: string; readonly head: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly head: unknown }
  | { readonly kind: 'told'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError };

/** An error as data; it is thrown again as what it was. */
export interface SentError extends Failure {
  readonly of: 'workbook' | 'engine';
}

export function sentError(error: unknown): SentError {
  return { ...failureOf(error), of: error instanceof WorkbookError ? 'workbook' : 'engine' };
}

export function receivedError({ of, ...failure }: SentError): Error {
  return of === 'workbook' ? new WorkbookError(failure.code, failure.params) : new EngineError(failure);
}
