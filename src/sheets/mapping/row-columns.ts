import { similar } from '../../engine/expression/suggestion';
import { fieldsOf, type FieldToRead } from '../../rules/fields';
import type { Population } from '../../rules/rule-set';
import { columnLetters } from '../grid';
import type { HeaderColumn } from '../recognise/header-columns';
import { headerKey } from '../recognise/header-key';
import type { NamedBy } from '../recognise/header-names';
import type { HeaderMatch } from '../recognise/match-columns';
import type { RowsPart } from '../rows-part';
import { confidenceOf, type ColumnMatch, type SheetColumns } from './column-match';
import { columnHeadings } from './place-words';
import { looksLike, SAMPLE } from './looks-like';

/** How sure the words of a header are, by how many of them it takes and which name they are. */
const BY_WORDS = { 1: 1, 2: 0.95, 3: 0.8, 4: 0.7 };
const BY_NAME: Readonly<Record<NamedBy, number>> = { title: 1, id: 1, alias: 0.95, criterion: 0.9 };
/** Of a share of cells that look otherwise this much is lost at most. */
const BY_VALUES = 0.5;
const DISPUTED = 0.45;
const SIMILAR = 0.3;

/** Where the fields of a table with a row each stand. */
export function rowColumns(part: RowsPart, population: Population): SheetColumns {
  const { header, view } = part;
  return {
    population: population.id,
    sheet: view.grid.sheet,
    layout: 'rows',
    header: [header.top + 1, header.bottom + 1],
    columns: fieldsOf(population).flatMap((field) => matchesOf(field, part)),
    headings: () => ({ column: columnHeadings(view, header), line: [] }),
  };
}

function matchesOf(field: FieldToRead, part: RowsPart): ColumnMatch[] {
  const { header, rows } = part;
  const column = header.columns.get(field.id);
  if (column !== undefined) return [read(field, column, part)];
  const disputed = disputedColumns(field, part);
  if (disputed.length > 0) return disputed;
  if (field.from === 'sheet') return [elsewhere(field, 'sheet')];
  if (field.from === 'section') return rows.sections.length > 0 ? [elsewhere(field, 'section')] : [];
  return header.given.has(field.id) ? [] : similarColumn(field, part);
}

function read(field: FieldToRead, column: number, { header, rows, view }: RowsPart): ColumnMatch {
  const letters = columnLetters(column);
  if (header.given.has(field.id)) return match(field, letters, 1, 'sheets.because-given', {});
  const found = header.matches.fields.get(field.id)!;
  const share = looksLike(
    field,
    rows.data.slice(0, SAMPLE * 2).map((row) => view.filled(row, column)),
  );
  const words = BY_WORDS[found.strength] * BY_NAME[found.by];
  const confidence = confidenceOf(words * (1 - BY_VALUES + BY_VALUES * share), true);
  const params = { words: found.header.path.join(' – '), name: found.words };
  if (share < BY_VALUES) return match(field, letters, confidence, 'sheets.because-but-values', params);
  return match(field, letters, confidence, reasonOf(found), params);
}

function reasonOf({ strength, by }: HeaderMatch): string {
  if (strength > 2) return 'sheets.because-part';
  return by === 'title' || by === 'id' ? 'sheets.because-title' : `sheets.because-${by}`;
}

/** All columns that name one field, none of which is read. */
function disputedColumns(field: FieldToRead, { header }: RowsPart): ColumnMatch[] {
  const pairs = header.matches.twice.filter((pair) => pair.field === field.id);
  if (pairs.length === 0) return [];
  const columns = [pairs[0]!.first, ...pairs.map(({ second }) => second)];
  return columns.map(({ column, path }) =>
    match(field, columnLetters(column), confidenceOf(DISPUTED, false), 'sheets.because-disputed', {
      words: path.join(' – '),
      count: columns.length,
    }),
  );
}

/** A column that no field has and whose words come near a name of the field: proposed, not read. */
function similarColumn(field: FieldToRead, { header }: RowsPart): ColumnMatch[] {
  const taken = new Set(header.columns.values());
  const free = header.all.filter(({ column }) => !taken.has(column) && column !== header.serial);
  const near = free.map((heading) => ({ heading, name: nearName(field, heading) }));
  const [first] = near.filter(({ name }) => name !== undefined);
  if (first === undefined) return [];
  const params = { words: first.heading.path.join(' – '), name: first.name ?? field.title };
  return [match(field, columnLetters(first.heading.column), SIMILAR, 'sheets.because-similar', params)];
}

function nearName(field: FieldToRead, { path }: HeaderColumn): string | undefined {
  const own = headerKey(path.at(-1) ?? '');
  const names = [field.title, ...(field.aliases ?? [])];
  const inside = names.find((name) => headerKey(name).length >= MIN_LENGTH && own.includes(headerKey(name)));
  return inside ?? similar(path.at(-1) ?? '', names);
}

/** A shorter name stands by chance in other words. */
const MIN_LENGTH = 4;

function elsewhere(field: FieldToRead, place: 'section' | 'sheet'): ColumnMatch {
  return match(field, place, 1, `sheets.because-${place}`, {});
}

function match(
  { id, title }: FieldToRead,
  column: string,
  confidence: number,
  code: string,
  params: ColumnMatch['because']['params'],
): ColumnMatch {
  return { field: id, column, confidence, because: { code, params: { field: title, ...params } } };
}
