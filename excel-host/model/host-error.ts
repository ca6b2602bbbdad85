/** An error inside a batch, as Excel reports it: a code that is never localised, and where it happened. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'Conflict'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'OperationCellsExceedLimit'
  | 'RangeExceedsLimit'
  | 'UnsupportedOperation';

/** The HTTP status that travels with a code. */
export const STATUS: Readonly<Record<ErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  Conflict: 409,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  OperationCellsExceedLimit: 400,
  RangeExceedsLimit: 400,
  UnsupportedOperation: 400,
};

export const invalidArgument = (what: string): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${what})`,
  );

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist. (${what})`);

export const accessDenied = (what: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation. (${what})`);
