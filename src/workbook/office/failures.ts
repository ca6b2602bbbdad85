import { WorkbookError } from '../port';

/** A request or an answer larger than Excel takes: whoever asked may ask for less. */
export class TooLarge extends WorkbookError {
  constructor() {
    super('workbook.request-too-large', {});
  }
}

const REFUSED: readonly string[] = [
  'workbook.excel-failed',
  'workbook.excel-denied',
  'workbook.request-too-large',
];

/** Whether Excel has refused what was asked, so that it may take a part of it, and other requests. */
export function isRefused(error: unknown): error is WorkbookError {
  return error instanceof WorkbookError && REFUSED.includes(error.code);
}

/** What a failure of Excel means for the request; the codes are never localised, the messages are. */
export type Failure = 'cell-editing' | 'too-large' | 'again' | 'denied' | 'defect';

const FAILURES: ReadonlyMap<string, Failure> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-editing'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['MemoryLimitReached', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['RequestAborted', 'again'],
  ['ServiceNotAvailable', 'again'],
  ['Conflict', 'again'],
  ['InvalidOrTimedOutSession', 'again'],
  ['ActivityLimitReached', 'again'],
  ['AccessDenied', 'denied'],
]);

export function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof OfficeExtension.Error)) return undefined;
  return FAILURES.get(error.code) ?? 'defect';
}

const CODES: Readonly<Record<Exclude<Failure, 'too-large'>, string>> = {
  'cell-editing': 'workbook.cell-editing',
  again: 'workbook.excel-busy',
  denied: 'workbook.excel-denied',
  defect: 'workbook.excel-failed',
};

/** The failure in our own words, with the statement that failed; what is no failure of Excel stays as it is. */
export function reportOf(error: unknown): unknown {
  const failure = failureOf(error);
  if (!(error instanceof OfficeExtension.Error) || failure === undefined) return error;
  if (failure === 'too-large') return Object.assign(new TooLarge(), { cause: error });
  const { code, debugInfo } = error;
  const statement = debugInfo?.statement ?? debugInfo?.errorLocation ?? '';
  return Object.assign(new WorkbookError(CODES[failure], { code, statement }), { cause: error });
}
