import type { Problem } from '../engine/problem';
import { fold } from '../engine/text/fold';
import type { RecordedChoice } from '../rules/decide/choice';
import type { Population, RuleSet } from '../rules/rule-set';
import { sheetNames } from './assign-sheets';
import { CHOICE_COLUMNS, type ChoiceColumn } from './choice-columns';
import { choiceKind, KIND_WORDS } from './choice-kinds';
import { titleNames } from './choice-names';
import type { Grid } from './grid';
import { splitKey } from './key-text';
import type { SideLine } from './side-line';
import { sideTable } from './side-table';
import { dateOrText } from './values/read-date';
import { readNumber } from './values/read-number';

/** One decision of the council, as it was recorded; `title` is an id (of the criterion for points, the gate for a gate). */
export type Choice = RecordedChoice;

export interface ChoicesRead {
  readonly choices: Choice[];
  readonly problems: Problem[];
}

/**
 * Reads *Quyết định của Hội đồng* or `choices.csv`; lines that only name whom a decision is awaited about are passed over. A line with a kind, title or population that the rules do not
 * know, with a key of another length, or with a value that is no number where one belongs, is a problem and left out.
 */
export function readChoices(grid: Grid, rules: RuleSet): ChoicesRead {
  const { table, problems } = sideTable<ChoiceColumn>(grid, {
    columns: CHOICE_COLUMNS,
    main: ['kind'],
    suffices: ({ columns }) => columns.has('kind') && columns.has('title'),
  });
  if (!table) return { choices: [], problems };
  const choices = table.lines.flatMap((line) => readChoice(line, rules) ?? []);
  return { choices, problems: table.lines.flatMap((line) => line.problems) };
}

type Line = SideLine<ChoiceColumn>;

/** @returns undefined when the line has a problem, or decides nothing yet */
function readChoice(line: Line, rules: RuleSet): Choice | undefined {
  if (isUnanswered(line)) return undefined;
  const kind = choiceKind(line.text('kind'));
  if (kind === undefined) {
    const params = { written: line.text('kind'), allowed: KIND_WORDS };
    return line.fail('kind', 'sheets.choice-kind-unknown', params);
  }
  const population = populationOf(line, kind, rules);
  if (population === undefined) return undefined;
  const names = titleNames(rules, population || undefined, kind);
  const title = names.find(line.text('title'));
  if (title === undefined) {
    const params = { written: line.text('title'), allowed: names.shown };
    return line.fail('title', 'sheets.choice-title-unknown', params);
  }
  const key = keyOf(line, kind, population);
  const value = valueOf(line, kind);
  if (key === undefined || value === undefined) return undefined;
  return {
    kind,
    population: population === '' ? '' : population.id,
    title,
    group: line.text('group'),
    key,
    value,
    because: line.text('because'),
    by: line.text('by'),
    date: dateOrText(line.cell('date')),
    sheet: line.view.grid.sheet,
    row: line.row + 1,
  };
}

/** A line that was offered for filling in, and is as it was: it names a tie and says nothing about it. */
function isUnanswered(line: Line): boolean {
  const isNamed = (['population', 'title', 'key'] as const).every((column) => line.text(column) !== '');
  return isNamed && line.isBlank(['kind', 'value', 'because', 'by', 'date']);
}

/** The population named, or the only one; '' where a confirmation names none. */
function populationOf(
  line: Line,
  kind: Choice['kind'],
  { populations }: RuleSet,
): Population | '' | undefined {
  const written = line.text('population');
  if (written === '') {
    if (kind === 'confirm') return '';
    if (populations.length === 1) return populations[0]!;
  }
  const known = populations.find((one) => sheetNames(one).some((name) => fold(name) === fold(written)));
  const allowed = populations.map((one) => one.title);
  return known ?? line.fail('population', 'sheets.choice-population-unknown', { written, allowed });
}

/** Seats and confirmations are of no row; a gate may be of all. */
function keyOf(line: Line, kind: Choice['kind'], population: Population | ''): string[] | undefined {
  const key = splitKey(line.text('key'));
  const isFree = kind === 'seats' || kind === 'confirm' || (kind === 'gate' && key.length === 0);
  if (isFree || population === '' || key.length === population.key.length) return key;
  const parts = population.key.map((id) => population.fields.find((field) => field.id === id)?.title ?? id);
  const params = { written: line.text('key'), form: parts.join(' | ') };
  return line.fail('key', 'sheets.choice-key-parts', params);
}

function valueOf(line: Line, kind: Choice['kind']): string | undefined {
  const written = line.text('value');
  if (kind !== 'seats' && kind !== 'points') return written;
  const cell = line.cell('value');
  const mark = line.view.grid.decimalMark ?? ',';
  const number = cell && readNumber(cell, { id: '', title: '', type: 'number' }, mark, () => undefined);
  const fits = number !== undefined && (kind === 'points' ? !Number.isNaN(number) : isCount(number));
  return fits ? String(number) : line.fail('value', `sheets.choice-value-${kind}`, { written });
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}
