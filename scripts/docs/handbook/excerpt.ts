import { PACKS } from '../../../src/rules/packs';
import { pathOf } from '../../../src/rules/problems';
import type { Json } from '../json-schema/json-schema';
import { printJson } from '../json-schema/print-json';
import { keysOfPlace, valueAt } from './json-path';
import { code, fence } from './markdown';

/** The pack that the handbook explains. */
export const PACK = PACKS.find(({ id }) => id === 'quang-thanh-2021') as unknown as Json;

/** A part of the pack as it stands there, under a line that says where. */
export function excerpt(place: string): string {
  const keys = keysOfPlace(PACK, place);
  return `_Trích ${code('quang-thanh-2021')}, mục ${code(pathOf(keys))}:_\n\n${fence('json', printJson(valueAt(PACK, keys)))}`;
}

/** Where an example of our own would stand in the pack. */
export function placeOfExample(place: string): string {
  const keys = keysOfPlace(PACK, place);
  if (place.endsWith('.+')) return `_Ví dụ, thêm vào mục ${code(pathOf(keys.slice(0, -1)))}:_`;
  return `_Ví dụ, đặt ở mục ${code(pathOf(keys))}:_`;
}
