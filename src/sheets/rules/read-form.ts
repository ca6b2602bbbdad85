import { fold } from '../../engine/text/fold';
import type { Keys } from '../../rules/settings/json-node';
import { codecOf } from '../../rules/worksheets/codec';
import type { Form, Property } from '../../rules/worksheets/property';
import { isFault, type Typed } from '../../rules/worksheets/typed';
import { NONE } from '../../rules/worksheets/value-kind';
import type { RuleLine } from './rule-line';
import type { RuleReading } from './rule-reading';

type Node = Record<string, unknown>;

/**
 * Reads a row by its form into an object at `keys`: blank cells and lines that are not there stay absent. What cannot be
 * read is told with its cell, and stands as it was typed, so that nothing else is missed for want of it.
 *
 * @param besides columns that say something else than a property: its level, its part
 */
export function readForm<Column extends string>(
  line: RuleLine<Column>,
  form: Form<Column>,
  keys: Keys,
  reading: RuleReading,
  besides: readonly Column[],
): Node {
  const node: Node = {};
  const cells = form.filter(({ cell }) => cell !== undefined);
  const lined = new Set(form.flatMap((property) => property.line ?? []));
  const id = form.find((property) => property.keys.join() === 'id')?.cell ?? line.columns[0]!;
  reading.place(keys, line.sheet, line.address(id));
  for (const property of form)
    reading.place(
      [...keys, ...property.keys],
      line.sheet,
      line.address(property.cell ?? property.line ?? id),
    );
  for (const property of cells) readCell(line, property, node, keys, reading);
  for (const column of lined) {
    const properties = form.filter((property) => property.line === column);
    readLines(line, column, properties, node, keys, reading);
  }
  const known = new Set<Column>([...besides, ...lined, ...cells.map(({ cell }) => cell!)]);
  for (const column of line.columns)
    if (!known.has(column) && line.holds(column))
      reading.tell(
        'sheets.rules-not-here',
        { written: line.words(column) },
        line.sheet,
        line.address(column),
      );
  return node;
}

function readCell<Column extends string>(
  line: RuleLine<Column>,
  property: Property<Column>,
  node: Node,
  keys: Keys,
  reading: RuleReading,
): void {
  const column = property.cell!;
  const typed = typedIn(line, column, [...keys, ...property.keys], reading);
  if (typed === undefined) return;
  put(node, property.keys, valueOf(typed, property, line, column, keys, reading));
}

/** The lines of a cell, each `label: value`. */
function readLines<Column extends string>(
  line: RuleLine<Column>,
  column: Column,
  properties: Form<Column>,
  node: Node,
  keys: Keys,
  reading: RuleReading,
): void {
  const typed = typedIn(line, column, keys, reading);
  if (typed === undefined) return;
  const seen = new Set<Property>();
  const tell = (code: string, written: string): void => {
    const allowed = properties.map(({ label }) => label);
    reading.tell(code, { written, allowed }, line.sheet, line.address(column));
  };
  for (const written of String(typed.value).split(/\r\n|\r|\n/u)) {
    if (written.trim() === '') continue;
    const [, label = '', value = ''] = /^([^:]*):(.*)$/su.exec(written) ?? [];
    if (value.trim() === '') {
      tell('sheets.rules-line', written.trim());
      continue;
    }
    const property =
      properties.find((each) => each.label === label.trim()) ??
      properties.find((each) => isNamed(each, label));
    if (property === undefined) tell('sheets.rules-label-unknown', label.trim());
    else if (seen.has(property) && !property.many) tell('sheets.rules-label-twice', label.trim());
    else readLine(property, value.trim(), !seen.has(property));
    if (property) seen.add(property);
  }

  function readLine(property: Property<Column>, value: string, isFirst: boolean): void {
    const path = [...keys, ...property.keys];
    if (!property.many) {
      put(node, property.keys, valueOf({ value }, property, line, column, keys, reading));
      return;
    }
    if (isFirst) put(node, property.keys, []);
    if (value === NONE) return;
    const list = at(node, property.keys) as unknown[];
    reading.place([...path, list.length], line.sheet, line.address(column));
    list.push(valueOf({ value }, property, line, column, keys, reading, list.length));
  }
}

/** By its label, or its name in the language. */
function isNamed(property: Property, written: string): boolean {
  const { label, keys } = property;
  return [label, keys.join('.'), keys.at(-1)!].some((name) => fold(name) === fold(written));
}

function typedIn<Column extends string>(
  line: RuleLine<Column>,
  column: Column,
  keys: Keys,
  reading: RuleReading,
): Typed | undefined {
  const typed = line.typed(column);
  if (typeof typed !== 'string') return typed;
  reading.fault(keys, typed, { written: line.words(column) }, line.sheet, line.address(column));
  return undefined;
}

function valueOf<Column extends string>(
  typed: Typed,
  property: Property<Column>,
  line: RuleLine<Column>,
  column: Column,
  keys: Keys,
  reading: RuleReading,
  index?: number,
): unknown {
  const read = codecOf(property.kind).read(typed);
  if (!isFault(read)) return read.value;
  const path = [...keys, ...property.keys, ...(index === undefined ? [] : [index])];
  const { code, params } = read.fault;
  reading.fault(path, code, { ...params, label: property.label }, line.sheet, line.address(column));
  return typed.value;
}

function put(node: Node, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    // an object that is said to be empty may have got properties already
    node[key] = isObject(node[key]) && isObject(value) ? { ...node[key], ...value } : value;
    return;
  }
  const inner = isObject(node[key]) ? node[key] : {};
  node[key] = inner;
  put(inner, rest, value);
}

function at(node: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), node);
}

function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
