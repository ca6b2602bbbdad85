import type { Sheet } from '../../model/sheet';
import type { CallArguments } from '../call-arguments';
import { EVENT, WORKBOOK_TARGET } from '../event-hub';
import type { HostState } from '../host-state';

type Registration<T> = Readonly<Record<string, (target: T, args: CallArguments, state: HostState) => void>>;

/** The client's own methods that begin and end listening, by the wire names it uses. */
const NUMBERS: Readonly<Record<string, number>> = {
  ActivatedEvent: EVENT.activated,
  AddedEvent: EVENT.added,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.changed,
  DeletedEvent: EVENT.deleted,
  FormatChangedEvent: EVENT.formatChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
};

function registrations<T>(names: readonly string[], target: (of: T) => string): Registration<T> {
  const entries = names.flatMap((name) => {
    const number = NUMBERS[name];
    if (number === undefined) throw new Error(`no event ${name}`);
    return [
      [
        `_Register${name}`,
        (of: T, _args: CallArguments, { events }: HostState) => events.register(number, target(of)),
      ],
      [
        `_Unregister${name}`,
        (of: T, _args: CallArguments, { events }: HostState) => events.unregister(number, target(of)),
      ],
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** Events of one worksheet that this host raises. */
export const sheetEvents: Registration<Sheet> = registrations(
  ['ActivatedEvent', 'DataChangedEvent', 'EventNameChanged', 'EventVisibilityChanged'],
  (sheet) => sheet.id,
);

/** Events of all worksheets that this host raises. */
export const sheetCollectionEvents: Registration<object> = registrations(
  [
    'ActivatedEvent',
    'AddedEvent',
    'DataChangedEvent',
    'DeletedEvent',
    'EventNameChanged',
    'EventVisibilityChanged',
  ],
  () => WORKBOOK_TARGET,
);
