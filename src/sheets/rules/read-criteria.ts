import type { Keys } from '../../rules/settings/json-node';
import { codecOf } from '../../rules/worksheets/codec';
import {
  leafForm,
  SECTION,
  UNKNOWN_LEAF,
  type CriterionColumn,
} from '../../rules/worksheets/criterion-forms';
import { METHOD_WORDS } from '../../rules/worksheets/method-words';
import { CRITERION_COLUMNS, POPULATION_LEVEL } from '../../rules/worksheets/rule-columns';
import { isFault } from '../../rules/worksheets/typed';
import { readForm } from './read-form';
import { ruleLines, type RuleGrid } from './rule-grid';
import type { RuleLine } from './rule-line';
import { rulePopulations, says } from './rule-populations';
import type { RuleReading } from './rule-reading';

type Line = RuleLine<CriterionColumn>;

/** A list that was read of a sheet, and the place in the rules where it belongs. */
export interface ListRead {
  readonly keys: Keys;
  readonly list: readonly unknown[];
}

/** The criteria of every population that *Tiêu chí* tells of. */
export function readCriteria(sheet: RuleGrid, json: unknown, reading: RuleReading): ListRead[] {
  const lines = ruleLines(sheet, CRITERION_COLUMNS, reading);
  if (lines === undefined) return [];
  const isOwn = (line: Line): boolean => says(line.words('level'), POPULATION_LEVEL, 'population');
  const found = rulePopulations(json, lines, isOwn, 'criteria', reading, 'id', sheet.grid.sheet);
  return found.map(({ keys, lines: below }) => {
    const at = [...keys, 'criteria'];
    return { keys: at, list: readLevel(levelled(below, reading), 1, at, reading) };
  });
}

interface Levelled {
  readonly line: Line;
  readonly level: number;
}

/** Each line with its level, which is at most one below that of the line before. */
function levelled(lines: readonly Line[], reading: RuleReading): Levelled[] {
  let before = 0;
  return lines.map((line) => {
    const typed = line.typed('level');
    const read = typeof typed === 'object' ? codecOf('number').read(typed) : undefined;
    const wished = read && !isFault(read) ? Number(read.value) : NaN;
    const written = line.words('level');
    const isLevel = Number.isInteger(wished) && wished >= 1;
    if (!isLevel || wished > before + 1) {
      const most = before + 1;
      reading.tell('sheets.rules-level', { written, most }, line.sheet, line.address('level'));
    }
    before = Math.max(1, isLevel ? Math.min(wished, before + 1) : before);
    return { line, level: before };
  });
}

/** The criteria of one level, each with those of the levels below it that follow. */
function readLevel(lines: readonly Levelled[], level: number, keys: Keys, reading: RuleReading): unknown[] {
  const criteria: unknown[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && lines[end]!.level > level) end += 1;
    const { line } = lines[start]!;
    const at = [...keys, criteria.length];
    const below = lines.slice(start + 1, end);
    criteria.push(below.length > 0 ? sectionOf(line, below, level, at, reading) : leafOf(line, at, reading));
    start = end;
  }
  return criteria;
}

function sectionOf(
  line: Line,
  below: readonly Levelled[],
  level: number,
  keys: Keys,
  reading: RuleReading,
): unknown {
  const section = readForm(line, SECTION, keys, reading, ['level']);
  return { ...section, children: readLevel(below, level + 1, [...keys, 'children'], reading) };
}

function leafOf(line: Line, keys: Keys, reading: RuleReading): unknown {
  const typed = line.typed('method');
  const read = typeof typed === 'object' ? codecOf({ choice: METHOD_WORDS }).read(typed) : undefined;
  const form = read && !isFault(read) ? leafForm(String(read.value)) : undefined;
  if (form) return readForm(line, form, keys, reading, ['level']);
  if (typed === undefined) {
    const allowed = Object.values(METHOD_WORDS);
    reading.place([...keys, 'method'], line.sheet, line.address('method'));
    reading.fault(
      [...keys, 'method'],
      'sheets.rules-method-missing',
      { allowed },
      line.sheet,
      line.address('method'),
    );
  }
  return readForm(line, UNKNOWN_LEAF, keys, reading, ['level', 'read', 'target', 'details']);
}
