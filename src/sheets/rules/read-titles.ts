import type { Keys } from '../../rules/settings/json-node';
import { TITLE_COLUMNS } from '../../rules/worksheets/rule-columns';
import {
  PART_WORDS,
  TITLE_FORMS,
  type TitleColumn,
  type TitlePart,
} from '../../rules/worksheets/title-forms';
import type { ListRead } from './read-criteria';
import { readForm } from './read-form';
import { ruleLines, type RuleGrid } from './rule-grid';
import type { RuleLine } from './rule-line';
import { rulePopulations, says } from './rule-populations';
import type { RuleReading } from './rule-reading';

type Line = RuleLine<TitleColumn>;
type Part = Exclude<TitlePart, 'population'>;

/** A line with what it is about; `number` is that of a quota among several. */
interface PartLine {
  readonly line: Line;
  readonly part: Part;
  readonly number?: number;
}

/** The titles of every population that *Danh hiệu* tells of. */
export function readTitles(sheet: RuleGrid, json: unknown, reading: RuleReading): ListRead[] {
  const lines = ruleLines(sheet, TITLE_COLUMNS, reading);
  if (lines === undefined) return [];
  const isOwn = (line: Line): boolean => says(line.words('part'), PART_WORDS.population, 'population');
  const found = rulePopulations(json, lines, isOwn, 'titles', reading, 'id', sheet.grid.sheet);
  return found.map(({ keys, lines: below }) => {
    const at = [...keys, 'titles'];
    const titles = grouped(partsOf(below, reading), 'title', reading);
    return { keys: at, list: titles.map((parts, index) => titleOf(parts, [...at, index], reading)) };
  });
}

function partsOf(lines: readonly Line[], reading: RuleReading): PartLine[] {
  return lines.flatMap((line): PartLine[] => {
    const written = line.words('part').trim();
    const [, word = '', digits] = /^(.*?)\s*(\d*)$/su.exec(written) ?? [];
    const part = PARTS.find((each) => says(word, PART_WORDS[each], each));
    if (part !== undefined && (digits === '' || part === 'quota'))
      return [{ line, part, ...(digits !== '' && { number: Number(digits) }) }];
    const allowed = PARTS.map((each) => PART_WORDS[each]);
    const params = { written, label: TITLE_COLUMNS[0]!.heading, allowed };
    reading.tell('sheets.rules-choice', params, line.sheet, line.address('part'));
    return [];
  });
}

const PARTS = Object.keys(TITLE_FORMS) as Part[];

/** Groups that each begin with a line of that kind; what stands above the first belongs to nothing, and is told. */
function grouped(lines: readonly PartLine[], head: Part, reading: RuleReading): PartLine[][] {
  const groups: PartLine[][] = [];
  for (const each of lines) {
    if (each.part === head) groups.push([each]);
    else if (groups.length > 0) groups.at(-1)!.push(each);
    else {
      const { line, part } = each;
      const params = { part: PART_WORDS[part], above: PART_WORDS[head] };
      reading.tell('sheets.rules-part-place', params, line.sheet, line.address('part'));
    }
  }
  return groups;
}

function titleOf([head, ...rest]: readonly PartLine[], keys: Keys, reading: RuleReading): unknown {
  const title = read(head!, keys, reading);
  const conditions = rest.filter(({ part }) => part === 'condition');
  const ofQuotas = rest.filter(({ part }) => part === 'quota' || part === 'quota-part');
  const quotas = grouped(ofQuotas, 'quota', reading);
  const [vote, ...others] = rest.filter(({ part }) => part === 'vote');
  for (const { line } of others)
    reading.tell('sheets.rules-vote-twice', {}, line.sheet, line.address('part'));
  const isList = quotas.length > 1 || quotas.some(([each]) => each?.number !== undefined);
  const quotaAt = (index: number): Keys => [...keys, 'quota', ...(isList ? [index] : [])];
  const made = quotas.map((parts, index) => quotaOf(parts, quotaAt(index), reading));
  return {
    ...title,
    ...(conditions.length > 0 && {
      conditions: conditions.map((each, index) => read(each, [...keys, 'conditions', index], reading)),
    }),
    ...(made.length > 0 && { quota: isList ? made : made[0] }),
    ...(vote && { vote: read(vote, [...keys, 'vote'], reading) }),
  };
}

function quotaOf([head, ...parts]: readonly PartLine[], keys: Keys, reading: RuleReading): unknown {
  const quota = read(head!, keys, reading);
  if (parts.length === 0) return quota;
  return { ...quota, parts: parts.map((each, index) => read(each, [...keys, 'parts', index], reading)) };
}

function read({ line, part }: PartLine, keys: Keys, reading: RuleReading) {
  return readForm(line, TITLE_FORMS[part], keys, reading, ['part']);
}
