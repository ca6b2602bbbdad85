import { fold } from '../../engine/text/fold';
import { nodesIn, textIn, type Keys } from '../../rules/settings/json-node';
import { codecOf } from '../../rules/worksheets/codec';
import { isFault } from '../../rules/worksheets/typed';
import type { RuleLine } from './rule-line';
import type { RuleReading } from './rule-reading';

/** A population of the rules that a sheet tells of, with the lines below its own. */
export interface RulePopulation<Column extends string> {
  readonly keys: Keys;
  readonly lines: readonly RuleLine<Column>[];
}

/**
 * Shares the lines of a rule sheet among the populations whose lines stand above them. A population that the rules
 * have a list for must have its line, be the list empty: what is not there at all has been lost, not deleted.
 *
 * @param isOwn whether a line names a population
 * @param list what the sheet holds of each population
 */
export function rulePopulations<Column extends string>(
  json: unknown,
  lines: readonly RuleLine<Column>[],
  isOwn: (line: RuleLine<Column>) => boolean,
  list: 'criteria' | 'titles',
  reading: RuleReading,
  id: Column,
  sheet: string,
): RulePopulation<Column>[] {
  const root = (json ?? {}) as Readonly<Record<string, unknown>>;
  const known = nodesIn(root, 'populations', []);
  const found: { keys: Keys; lines: RuleLine<Column>[] }[] = [];
  let current: RuleLine<Column>[] | undefined;
  for (const line of lines) {
    if (!isOwn(line)) {
      if (current) current.push(line);
      else reading.tell('sheets.rules-no-population', {}, line.sheet, line.address(id));
      continue;
    }
    current = [];
    const written = idIn(line, id);
    const population = known.find(({ node }) => textIn(node, 'id') === written);
    const allowed = known.map(({ node }) => textIn(node, 'id') ?? '');
    if (!population) {
      reading.tell('sheets.rules-population-unknown', { written, allowed }, line.sheet, line.address(id));
    } else if (found.some(({ keys }) => keys === population.keys)) {
      reading.tell('sheets.rules-population-twice', { written }, line.sheet, line.address(id));
    } else {
      found.push({ keys: population.keys, lines: current });
      reading.place([...population.keys, list], line.sheet, line.address(id));
    }
  }
  for (const { node, keys } of known)
    if (node[list] !== undefined && !found.some((each) => each.keys === keys)) {
      const params = { population: textIn(node, 'title') ?? '', id: textIn(node, 'id') ?? '' };
      reading.tell('sheets.rules-population-gone', params, sheet);
    }
  return found;
}

function idIn<Column extends string>(line: RuleLine<Column>, id: Column): string {
  const read = codecOf('text').read({ value: line.words(id) });
  return isFault(read) ? '' : String(read.value);
}

/** Whether a cell says one of these words. */
export function says(written: string, ...words: readonly string[]): boolean {
  const trimmed = written.trim();
  return words.includes(trimmed) || words.some((word) => fold(word) === fold(trimmed));
}
