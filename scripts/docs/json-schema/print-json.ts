import type { Json } from './json-schema';

const WIDTH = 110;

/** JSON as the repository's formatter writes it: on one line where that fits, else one member a line. */
export function printJson(value: unknown, indent = '', room = WIDTH): string {
  const json = value as Json;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const line = onOneLine(json);
  if (!breaks(json) && indent.length + line.length <= room) return line;
  const inner = `${indent}  `;
  const isList = Array.isArray(json);
  const members = isList
    ? (json as readonly Json[]).map((item) => inner + printJson(item, inner, WIDTH - 1))
    : Object.entries(json).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return inner + name + printJson(item, inner, WIDTH - 1 - name.length);
      });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${members.join(',\n')}\n${indent}${close}`;
}

function onOneLine(json: Json): string {
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  if (Array.isArray(json)) return `[${(json as readonly Json[]).map(onOneLine).join(', ')}]`;
  const members = Object.entries(json).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** A list of several objects (or lists) of several members each stands on lines of its own, and so does what holds it. */
function breaks(json: Json): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const items = Object.values(json) as Json[];
  return items.some(breaks) || (Array.isArray(json) && isTable(items));
}

function isTable(items: readonly Json[]): boolean {
  const all = (is: (item: Json) => boolean): boolean => items.every(is);
  const isObject = (item: Json): boolean =>
    typeof item === 'object' && item !== null && Object.keys(item).length > 1;
  return items.length > 1 && all(isObject) && (all(Array.isArray) || !items.some(Array.isArray));
}
