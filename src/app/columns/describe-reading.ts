import { isCode, say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import { asksForPlace } from '../../rules/reading/column-questions';
import type { Id, Population, RuleSet } from '../../rules/rule-set';
import { worded } from '../../rules/decide/decide';
import { answersOn } from '../../sheets/choices/given-answers';
import type { ReadingChoices } from '../../sheets/choices/reading-choices';
import { isSameSheet, ofKey, ofSheet } from '../../sheets/choices/sheet-name';
import { TAKEN, type ColumnMatch, type Headings, type SheetColumns } from '../../sheets/mapping/column-match';
import { placeOf } from '../../sheets/mapping/given-mapping';
import { placeables } from '../../sheets/mapping/placeable';
import type { PopulationTable } from '../../sheets/population-table';
import type { DataRead } from '../read-data';
import { headingOf } from './heading-of';
import { questionScreens } from './question-screen';
import type { FieldScreen, ReadingScreen, SampleLine, TableRef, TableScreen } from './reading-screen';
import { samplesOf } from './samples';
import { sureness } from './sureness';

/** A reading with what it was asked for. */
export interface DescribedReading {
  readonly read: DataRead;
  readonly rules: RuleSet;
  readonly choices: ReadingChoices;
  readonly language: Language;
}

/** Looks up the values of a field on a sheet, which whoever asks keeps. */
export type Samples = (population: Id, sheet: string, field: Id) => readonly SampleLine[];

/** Every table with the places of its fields, how sure they are, why, and what was understood there. */
export function describeReading(reading: DescribedReading, samples: Samples): ReadingScreen {
  const { read, rules, choices, language } = reading;
  const tables = rules.populations.flatMap((population) =>
    firstOfEachSheet(read.columns.filter((one) => one.population === population.id)).map((columns) =>
      tableScreen(reading, population, columns, samples),
    ),
  );
  return {
    tables,
    notes: read.problems
      .filter(({ code }) => NOTED.has(code))
      .map((problem) => ({ severity: problem.severity, text: worded(problem, language).message })),
    strays: straysOf(choices, tables),
  };
}

/** What keeps a table from being shown here, and choices that cannot be followed. */
const NOTED: ReadonlySet<string> = new Set(
  `population-not-found chosen-missing sheet-ambiguous sheet-too-large header-not-found form-not-found stages-not-found
given-population-unknown given-field-unknown given-question-unknown given-answer-unknown given-sheet-gone given-sheet-unread
given-no-place given-place-gone given-place-moved given-place-named given-words-gone`
    .split(/\s+/)
    .map((code) => `sheets.${code}`),
);

/** What was given for a sheet holds for its first table. */
function firstOfEachSheet(tables: readonly SheetColumns[]): SheetColumns[] {
  return tables.filter((table, at) => tables.findIndex(({ sheet }) => sheet === table.sheet) === at);
}

function tableScreen(
  { read, choices, language }: DescribedReading,
  population: Population,
  columns: SheetColumns,
  samples: Samples,
): TableScreen {
  const { sheet, layout, header } = columns;
  const headings = columns.headings();
  const given = ofSheet(ofKey(choices.mapping, population.id), sheet) ?? {};
  const about = read.problems.filter((one) => one.population === population.id && one.sheet === sheet);
  const fields = placeables(population, layout).map((named): FieldScreen => {
    const told = about.filter(({ column }) => column === named.id);
    const answers = answersOn(choices.answers, population.id, sheet, named.id);
    const matches = columns.columns.filter(({ field }) => field === named.id);
    const place = given[named.id];
    const isNowhere = place !== undefined && placeOf(place) === '';
    const found = placed(matches, headings, isNowhere, language);
    const questions = questionScreens(told, answers, language);
    const lines = named.field ? samples(population.id, sheet, named.id) : [];
    const isAsked =
      questions.some((question) => question.given === undefined) ||
      told.some(({ code }) => asksForPlace(code));
    return {
      field: named.id,
      title: named.title,
      kind: named.kind,
      ...found,
      open: isAsked || found.proposed.length > 0,
      questions,
      samples: lines.slice(0, SHOWN),
      distinct: lines.length,
      differing: lines.filter(({ differs }) => differs).length,
    };
  });
  return {
    population: population.id,
    sheet,
    title: population.title,
    layout,
    header,
    rows: rowsOn(
      read.tables.find((table) => table.population === population.id),
      sheet,
    ),
    given: Object.keys(given).length > 0,
    confirmed: isConfirmed(fields),
    fields: fields.sort((a, b) => Number(b.open) - Number(a.open)),
    headings,
  };
}

/** Whether somebody has confirmed every place that could be given. */
function isConfirmed(fields: readonly FieldScreen[]): boolean {
  const placed = fields.filter(({ place }) => place !== undefined && /^(?:[A-Z]+|\d+)$/.test(place));
  return placed.length > 0 && placed.every(({ sure }) => sure === 'confirmed');
}

/** So many values are shown beside a column at once. */
const SHOWN = 3;

type Placed = Pick<FieldScreen, 'place' | 'words' | 'sure' | 'because' | 'proposed'>;

function placed(
  matches: readonly ColumnMatch[],
  headings: Headings,
  isNowhere: boolean,
  language: Language,
): Placed {
  const taken = matches.find(({ confidence }) => confidence >= TAKEN);
  const [first] = matches;
  const because =
    first && isCode(first.because.code) && say(language, first.because.code, first.because.params);
  if (taken !== undefined && because) {
    const { words } = headingOf(headings, taken.column) ?? {};
    return {
      place: taken.column,
      ...(words !== undefined && { words }),
      sure: sureness(taken),
      because,
      proposed: [],
    };
  }
  const proposed = matches.flatMap(({ column }) => headingOf(headings, column) ?? []);
  if (proposed.length > 0 && because) return { sure: 'proposed', because, proposed };
  return { sure: isNowhere ? 'nowhere' : 'none', proposed: [] };
}

function rowsOn(table: PopulationTable | undefined, sheet: string): number {
  let count = 0;
  for (let row = 0; table && row < table.rowCount; row++) if (table.sheetOf(row) === sheet) count++;
  return count;
}

/** Sheets of which something was chosen and no table is shown. */
function straysOf(
  { mapping = {}, answers = {} }: ReadingChoices,
  tables: readonly TableScreen[],
): TableRef[] {
  const named = [mapping, answers].flatMap((part) =>
    Object.entries(part).flatMap(([population, sheets]) =>
      Object.keys(sheets).map((sheet) => ({ population, sheet })),
    ),
  );
  const isSame = (a: TableRef, b: TableRef): boolean =>
    a.population === b.population && isSameSheet(a.sheet, b.sheet);
  return named.filter(
    (ref, at) =>
      !tables.some((table) => isSame(table, ref)) && named.findIndex((other) => isSame(other, ref)) === at,
  );
}

/** The values of fields, each looked up once. */
export function samplesIn({ read, rules, language }: DescribedReading): Samples {
  const known = new Map<string, readonly SampleLine[]>();
  return (population, sheet, id) => {
    const key = JSON.stringify([population, sheet, id]);
    const before = known.get(key);
    if (before) return before;
    const table = read.tables.find((one) => one.population === population);
    const of = rules.populations.find((one) => one.id === population);
    const field = of && placeables(of, 'rows').find((one) => one.id === id)?.field;
    const lines = table && field ? samplesOf(table, field, sheet, language) : [];
    known.set(key, lines);
    return lines;
  };
}
