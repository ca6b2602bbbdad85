import type { Params, Problem } from '../engine/problem';
import { fold, tidy } from '../engine/text/fold';
import type { RecordedChoice } from '../rules/decide/choice';
import type { Population, RuleSet } from '../rules/rule-set';
import { writtenText } from './cell';
import { findChoiceColumns, CHOICE_COLUMNS, type ChoiceColumn } from './choice-columns';
import { choiceKind, KIND_WORDS } from './choice-kinds';
import { titleNames } from './choice-names';
import type { Grid } from './grid';
import { problemPlace } from './place';
import { isSignature } from './recognise/row-words';
import { SheetView } from './sheet-view';
import { sheetNames } from './assign-sheets';
import { dateOrText } from './values/read-date';
import { readNumber } from './values/read-number';

/** One decision of the council, as it was recorded; `title` is an id (of the criterion for points, the gate for a gate). */
export type Choice = RecordedChoice;

export interface ChoicesRead {
  readonly choices: Choice[];
  readonly problems: Problem[];
}

/**
 * Reads *Quyết định của Hội đồng* or `choices.csv`. A line with a kind, title or population that the rules do not
 * know, with a key of another length, or with a value that is no number where one belongs, is a problem and left out.
 */
export function readChoices(grid: Grid, rules: RuleSet): ChoicesRead {
  const view = new SheetView(grid);
  if (view.height === 0) return { choices: [], problems: [] };
  const header = findChoiceColumns(view);
  if (header === undefined) {
    const looked = CHOICE_COLUMNS.map(({ heading }) => heading);
    const cell = problemPlace(grid, 0, 0);
    const code = 'sheets.choices-header-not-found';
    return { choices: [], problems: [{ severity: 'error', code, params: { looked }, ...cell }] };
  }
  const choices: Choice[] = [];
  const problems: Problem[] = [];
  for (let row = header.row + 1; row < view.height; row++) {
    const line = new Line(view, row, header.columns, rules);
    if (line.isEnd) break;
    if (line.isBlank) continue;
    const choice = line.read();
    if (choice) choices.push(choice);
    problems.push(...line.problems);
  }
  return { choices, problems };
}

/** A key as one text: its values in order, joined by ` | `; `\|` stands for a bar inside a value. */
export function joinKey(key: readonly string[]): string {
  return key.map((value) => value.replaceAll('|', '\\|')).join(' | ');
}

/** The values of a key written as one text; none for a blank text. */
export function splitKey(text: string): string[] {
  if (tidy(text) === '') return [];
  return text.split(/(?<!\\)\|/u).map((value) => tidy(value.replaceAll('\\|', '|')));
}

/** One line of choices. */
class Line {
  readonly problems: Problem[] = [];

  constructor(
    private readonly view: SheetView,
    private readonly row: number,
    private readonly columns: ReadonlyMap<ChoiceColumn, number>,
    private readonly rules: RuleSet,
  ) {}

  get isBlank(): boolean {
    return [...this.columns.keys()].every((column) => this.text(column) === '');
  }

  /** Signatures below the table. */
  get isEnd(): boolean {
    if (this.view.isCsv || (this.text('kind') !== '' && !isSignature(this.text('kind')))) return false;
    const own = this.view.ownColumns(this.row);
    return own.some((column) => isSignature(writtenText(this.view.at(this.row, column))));
  }

  /** @returns undefined when the line has a problem */
  read(): Choice | undefined {
    const kind = choiceKind(this.text('kind'));
    if (kind === undefined) {
      const params = { written: this.text('kind'), allowed: KIND_WORDS };
      return this.fail('kind', 'sheets.choice-kind-unknown', params);
    }
    const population = this.population(kind);
    if (population === undefined) return undefined;
    const title = titleNames(this.rules, population || undefined, kind).find(this.text('title'));
    if (title === undefined) return this.unknownTitle(kind, population);
    const key = this.key(kind, population);
    const value = this.value(kind);
    if (key === undefined || value === undefined) return undefined;
    return {
      kind,
      population: population === '' ? '' : population.id,
      title,
      group: this.text('group'),
      key,
      value,
      because: this.text('because'),
      by: this.text('by'),
      date: dateOrText(this.cell('date')),
      sheet: this.view.grid.sheet,
      row: this.row + 1,
    };
  }

  /** The population named, or the only one; '' where a confirmation names none. */
  private population(kind: Choice['kind']): Population | '' | undefined {
    const written = this.text('population');
    const { populations } = this.rules;
    if (written === '') {
      if (kind === 'confirm') return '';
      if (populations.length === 1) return populations[0]!;
    }
    const known = populations.find((one) => sheetNames(one).some((name) => fold(name) === fold(written)));
    const allowed = populations.map((one) => one.title);
    return known ?? this.fail('population', 'sheets.choice-population-unknown', { written, allowed });
  }

  private unknownTitle(kind: Choice['kind'], population: Population | ''): undefined {
    const allowed = titleNames(this.rules, population || undefined, kind).shown;
    return this.fail('title', 'sheets.choice-title-unknown', { written: this.text('title'), allowed });
  }

  /** Seats and confirmations are of no row. */
  private key(kind: Choice['kind'], population: Population | ''): string[] | undefined {
    const key = splitKey(this.text('key'));
    if (kind === 'seats' || kind === 'confirm' || population === '' || key.length === population.key.length) {
      return key;
    }
    const parts = population.key.map((id) => population.fields.find((field) => field.id === id)?.title ?? id);
    return this.fail('key', 'sheets.choice-key-parts', {
      written: this.text('key'),
      form: parts.join(' | '),
    });
  }

  private value(kind: Choice['kind']): string | undefined {
    const written = this.text('value');
    if (kind !== 'seats' && kind !== 'points') return written;
    const cell = this.cell('value');
    const mark = this.view.grid.decimalMark ?? ',';
    const number = cell && readNumber(cell, { id: '', title: '', type: 'number' }, mark, () => undefined);
    const fits = number !== undefined && (kind === 'points' ? !Number.isNaN(number) : isCount(number));
    return fits ? String(number) : this.fail('value', `sheets.choice-value-${kind}`, { written });
  }

  private cell(column: ChoiceColumn): ReturnType<SheetView['filled']> {
    const at = this.columns.get(column);
    return at === undefined ? undefined : this.view.filled(this.row, at);
  }

  private text(column: ChoiceColumn): string {
    return writtenText(this.cell(column));
  }

  private fail(column: ChoiceColumn, code: string, params: Params): undefined {
    const at = this.columns.get(column) ?? this.columns.get('kind') ?? 0;
    this.problems.push({ severity: 'error', code, params, ...problemPlace(this.view.grid, this.row, at) });
    return undefined;
  }
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}
