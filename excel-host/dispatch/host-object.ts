/** An object of Excel's object model as a path reaches it: its class, and what our handlers know of it. */
export interface HostObject {
  readonly type: string;
  readonly target: object;
}

export const hostObject = (type: string, target: object): HostObject => ({ type, target });
