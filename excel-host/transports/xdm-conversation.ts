import type { EventEntry } from '../dispatch/event-hub';
import type { ExcelHost } from '../host';
import { DISPATCH, event, isRequest, reply, type ExecuteMethod, type XdmMessage } from './xdm-messages';

export interface ConversationOptions {
  readonly conversationId: string;
  /** Of the page that holds the add-in's frame. */
  readonly hostOrigin: string;
  readonly language: string;
}

/** The `errorCode` of a request that the host could not handle. */
const NOT_HANDLED = -2;

/** Answers what an add-in in a frame of Excel on the web says to its parent. */
export class XdmConversation {
  /** What the add-in told besides: names of actions, in order. */
  readonly told: string[] = [];

  /** @param post gives a message to the frame */
  constructor(
    private readonly host: ExcelHost,
    private readonly options: ConversationOptions,
    private readonly post: (message: string) => void,
  ) {
    host.listen((entries) => this.event('richApiMessage', { ArrayData: entries.map(queued) }));
  }

  /** Sends an event of the host: `appCommandInvoked` for a ribbon command of the add-in. */
  event(name: string, data: unknown): void {
    this.post(event(name, this.options.conversationId, this.options.hostOrigin, data));
  }

  async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as XdmMessage;
    if (!isRequest(message)) return;
    this.told.push(message._actionName);
    const answer = (data: unknown, errorCode = 0): void =>
      this.post(reply(message, this.options.hostOrigin, data, errorCode));
    if (message._actionType === 1 || message._actionType === 2) return answer({ Error: 0 });
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return answer(this.appContext());
      case 'ContextActivationManager_notifyHost':
        return answer(null);
      case 'executeMethod':
        return this.execute(message._data as ExecuteMethod, answer);
      default:
        this.host.record.violate('not-simulated', message._actionName, 'an action of the frame');
        return answer(null, NOT_HANDLED);
    }
  }

  private async execute(
    call: ExecuteMethod,
    answer: (data: unknown, errorCode?: number) => void,
  ): Promise<void> {
    const { documentSettings } = this.host.workbook;
    switch (call.DdaMethod.DispatchId) {
      case DISPATCH.richApi: {
        const [customData, , , , body, , flags] = call.ArrayData ?? [];
        const result = await this.host.process({
          customData: String(customData),
          body: String(body),
          flags: Number(flags),
        });
        if (result === undefined) return;
        if ('failure' in result) return answer({ Version: 1, Error: result.failure });
        return answer({ Version: 1, Error: 0, Data: [200, [], result.body] });
      }
      case DISPATCH.saveSettings:
        documentSettings.clear();
        for (const [key, value] of call.DdaSettingsMethod?.Properties ?? []) documentSettings.set(key, value);
        return answer({ Version: 1, Error: 0 });
      case DISPATCH.refreshSettings: {
        const settings = [...documentSettings].map(([Name, Value]) => ({ Name, Value }));
        return answer({ Version: 1, Error: 0, Properties: { Settings: settings } });
      }
      case DISPATCH.commandCompleted:
        return answer({ Version: 1, Error: 0 });
      default:
        this.host.record.violate(
          'not-simulated',
          `executeMethod ${call.DdaMethod.DispatchId}`,
          'a call of the frame',
        );
        return answer(null, NOT_HANDLED);
    }
  }

  private appContext(): Readonly<Record<string, unknown>> {
    const { conversationId, hostOrigin, language } = this.options;
    return {
      _id: conversationId,
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: `${hostOrigin}/${encodeURIComponent(this.host.workbook.name)}`,
      _clientMode: this.host.workbook.readOnly ? 0 : 1,
      _settings: [...this.host.workbook.documentSettings],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: conversationId,
      _requirementMatrix: JSON.stringify(this.host.sets),
      _hostFullVersion: '16.0.0.0',
      _appDomains: [],
    };
  }
}

/** An event as the client's queue has it. */
const queued = (entry: EventEntry): unknown[] => [
  entry.messageCategory,
  entry.messageType,
  entry.targetId,
  entry.message,
  '',
  entry.isRemoteOverride,
];
