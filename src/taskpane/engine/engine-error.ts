import type { Failure } from './review-engine';

/** What calls of the engine reject with: a Failure that tools can also show as an error. */
export class EngineError extends Error implements Failure {
  readonly code: string;
  readonly params: Failure['params'];
  readonly report?: string;

  constructor({ code, params, report }: Failure) {
    super(code);
    this.name = 'EngineError';
    this.code = code;
    this.params = params;
    if (report !== undefined) this.report = report;
  }
}
