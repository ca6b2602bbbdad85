import { EVENT } from '../../excel-host/dispatch/event-hub';
import { registry } from '../../excel-host/dispatch/registry';
import { clientSchema } from '../../excel-host/schema/client-schema';
import type { MemberSchema } from '../../excel-host/schema/types';

const { classes } = clientSchema();
const handlers = [...registry.values()];
const member = (type: string, wire: string): MemberSchema | undefined => classes[type]?.members[wire];

const names = (kind: 'scalars' | 'properties' | 'methods' | 'objectMethods') =>
  handlers.flatMap((one) => Object.keys(one[kind] ?? {}).map((wire) => [one.type, wire] as const));

test('everything simulated exists in the client, as the kind of member it is there', () => {
  const wrong = (list: (readonly [string, string])[], kinds: string[]) =>
    list.filter(([type, wire]) => !kinds.includes(member(type, wire)?.kind ?? ''));
  expect(wrong(names('scalars'), ['scalar'])).toEqual([]);
  expect(wrong(names('properties'), ['property'])).toEqual([]);
  expect(wrong(names('methods'), ['method'])).toEqual([]);
  expect(wrong(names('objectMethods'), ['object-method'])).toEqual([]);
});

test('what can be set here can be set there', () => {
  const settable = handlers.flatMap((one) =>
    Object.entries(one.scalars ?? {}).flatMap(([wire, { set }]) =>
      set === undefined ? [] : [[one.type, wire]],
    ),
  );
  const refused = settable.filter(([type = '', wire = '']) => {
    const found = member(type, wire);
    return found?.kind !== 'scalar' || !found.writable;
  });
  expect(settable.length).toBeGreaterThan(50);
  expect(refused).toEqual([]);
});

test('what a read-only workbook refuses is a method there', () => {
  const unknown = handlers.flatMap((one) =>
    (one.writes ?? []).filter(
      (wire) => one.methods?.[wire] === undefined && one.objectMethods?.[wire] === undefined,
    ),
  );
  expect(unknown).toEqual([]);
});

test('properties and methods lead to the classes the client says', () => {
  const types = names('properties').map(([type, wire]) => {
    const found = member(type, wire);
    return found !== undefined && 'type' in found ? found.type : `${type}.${wire}`;
  });
  expect(types.filter((type) => !registry.has(type))).toEqual([]);
});

test.each([
  ['Worksheet', 'onChanged', EVENT.changed],
  ['Worksheet', 'onActivated', EVENT.activated],
  ['WorksheetCollection', 'onAdded', EVENT.added],
  ['WorksheetCollection', 'onDeleted', EVENT.deleted],
  ['Worksheet', 'onSelectionChanged', EVENT.selectionChanged],
  ['Worksheet', 'onCalculated', EVENT.calculated],
  ['Worksheet', 'onFormatChanged', EVENT.formatChanged],
  ['Worksheet', 'onProtectionChanged', EVENT.protectionChanged],
  ['Worksheet', 'onNameChanged', EVENT.nameChanged],
  ['Worksheet', 'onVisibilityChanged', EVENT.visibilityChanged],
  ['Table', 'onChanged', EVENT.tableChanged],
  ['TableCollection', 'onAdded', EVENT.tableAdded],
  ['TableCollection', 'onDeleted', EVENT.tableDeleted],
])('%s.%s has the number the client registers', (type, name, number) => {
  expect(member(type, name)).toMatchObject({ kind: 'event', number });
});
