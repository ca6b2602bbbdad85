import { similar } from '../engine/expression/suggestion';
import type { Problem } from '../engine/problem';
import { fold, tidy } from '../engine/text/fold';
import type { Id, Population, RuleSet } from '../rules/rule-set';
import { sheetNames } from './assign-sheets';
import { splitKey } from './key-text';
import { headerNames } from './recognise/header-names';
import { matchColumns } from './recognise/match-columns';
import type { SideHeader } from './side-columns';
import type { SideLine } from './side-line';
import type { TitleNames } from './title-names';
import { titlesIn } from './titles-in-cell';

export type SubjectColumn = 'population' | 'title' | 'key';

/** Whom and what a line is about. */
export interface Subject {
  readonly population: Population;
  readonly title: Id;
  readonly key: readonly string[];
}

export interface SubjectRules {
  /** The fields whose values tell the row. */
  keyOf(population: Population): readonly Id[];
  titlesOf(population: Population): TitleNames;
  /** How grave a title is that the rules do not know. */
  readonly unknownTitle: Problem['severity'];
}

/**
 * Reads whom the lines of a table are about. The key stands in one column, its values joined by `|`, or each value in a
 * column of its own that bears the field's name.
 */
export class Subjects<Column extends string> {
  private readonly parts: ReadonlyMap<Population, readonly (number | undefined)[]>;

  constructor(
    private readonly rules: RuleSet,
    header: SideHeader,
    private readonly about: SubjectRules,
  ) {
    this.parts = new Map(
      rules.populations.map((population) => [population, keyColumns(population, header, about)]),
    );
  }

  /** @returns undefined when something is wrong, all of which has been reported in the line */
  read(line: SideLine<Column | SubjectColumn>): Subject | undefined {
    const population = this.population(line);
    if (!population) return undefined;
    const title = this.title(line, population);
    const key = this.key(line, population);
    return title === undefined || key === undefined ? undefined : { population, title, key };
  }

  /** The titles written in one cell of a line; those that the rules do not know are reported there. */
  titles(
    line: SideLine<Column | SubjectColumn>,
    column: Column | SubjectColumn,
    population: Population,
  ): Id[] {
    const cell = line.cell(column);
    const raw = typeof cell?.value === 'string' ? cell.value : line.text(column);
    const written = titlesIn(raw, this.about.titlesOf(population));
    return written.flatMap((text) => this.titleOf(line, column, tidy(text), population) ?? []);
  }

  /** The population named, or the only one, or the only one that has the title or whose key stands in the columns. */
  population(line: SideLine<Column | SubjectColumn>): Population | undefined {
    const written = line.text('population');
    const { populations } = this.rules;
    if (written === '') {
      if (populations.length === 1) return populations[0];
      const having = populations.filter(
        (one) => this.about.titlesOf(one).find(line.text('title')) !== undefined,
      );
      if (having.length === 1) return having[0];
      const keyed = populations.filter((one) => !this.parts.get(one)!.includes(undefined));
      if (keyed.length === 1) return keyed[0];
    }
    const known = populations.find((one) => sheetNames(one).some((name) => fold(name) === fold(written)));
    const allowed = populations.map((one) => one.title);
    return known ?? line.fail('population', 'sheets.choice-population-unknown', { written, allowed });
  }

  private title(line: SideLine<Column | SubjectColumn>, population: Population): Id | undefined {
    return this.titleOf(line, 'title', line.text('title'), population);
  }

  private titleOf(
    line: SideLine<Column | SubjectColumn>,
    column: Column | SubjectColumn,
    written: string,
    population: Population,
  ): Id | undefined {
    const { find, shown } = this.about.titlesOf(population);
    const found = find(written);
    if (found !== undefined) return found;
    if (written === '') return line.fail(column, 'sheets.side-title-missing', { allowed: shown });
    const near = similar(written, shown);
    const params = { written, count: 1, allowed: shown, ...(near !== undefined && { near }) };
    const code = near === undefined ? 'sheets.side-title-unknown' : 'sheets.side-title-unknown-near';
    return line.fail(column, code, params, this.about.unknownTitle);
  }

  /** The values of the key; undefined where they cannot be told, which is reported. */
  key(line: SideLine<Column | SubjectColumn>, population: Population): readonly string[] | undefined {
    const written = line.text('key');
    const whole = splitKey(written);
    const columns = this.parts.get(population)!;
    const parts = columns.map((column) => (column === undefined ? '' : line.textAt(column)));
    if (columns.every((column) => column !== undefined) && !parts.includes('')) return parts;
    if (whole.length === columns.length) return whole;
    // a column of names, with the unit in a column of its own
    const mixed = [written, ...parts.slice(1)];
    const isName = whole.length === 1 && columns[0] === undefined && !columns.includes(line.columnOf('key'));
    if (isName && !mixed.includes('')) return mixed;
    const fields = this.about.keyOf(population);
    const titles = fields.map((id) => population.fields.find((field) => field.id === id)?.title ?? id);
    const code = written === '' ? 'sheets.side-key-missing' : 'sheets.choice-key-parts';
    return line.fail('key', code, { written, form: titles.join(' | ') });
  }
}

/** Whether a header tells of some population's rows: in a column of keys, or in columns of all its key fields. */
export function tellsWhom(rules: RuleSet, header: SideHeader, about: SubjectRules): boolean {
  if (header.columns.has('key')) return true;
  return rules.populations.some((population) => !keyColumns(population, header, about).includes(undefined));
}

/** For each field of the key the column that bears its name. */
function keyColumns(
  population: Population,
  { all }: SideHeader,
  { keyOf }: SubjectRules,
): readonly (number | undefined)[] {
  const { fields } = matchColumns(all, headerNames(population));
  return keyOf(population).map((id) => fields.get(id)?.header.column);
}
