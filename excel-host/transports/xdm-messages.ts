/** The envelope between Excel on the web and an add-in in its frame, as the client's serializer writes it. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  /** 0 invoke, 1 register an event, 2 unregister. */
  readonly _actionType?: number;
}

/** What a call of `executeMethod` carries; which fields depends on its number. */
export interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

/** Numbers of the calls of `executeMethod` that this host answers. */
export const DISPATCH = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

const REQUEST = 0;
const REPLY = 1;

export const isRequest = ({ _messageType }: XdmMessage): boolean => _messageType === REQUEST;

export function reply(to: XdmMessage, origin: string, data: unknown, errorCode = 0): string {
  return envelope({
    _messageType: REPLY,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: 0,
  });
}

export function event(name: string, conversationId: string, origin: string, data: unknown): string {
  return envelope({
    _messageType: REPLY,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
  });
}

const envelope = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...fields, _serializerVersion: 1 });
