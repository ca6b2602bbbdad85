import { say as sayIn } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import type { CollectedColumn, CollectedLine, CollectedView } from '../../reports/collected/collected-view';
import { shareText } from '../../reports/facts/exact-text';
import { solidWidth } from '../../reports/page/column-width';
import type { Content } from '../../reports/page/page';
import { formatNumber } from '../../locale/format';
import { fieldsOf } from '../../rules/fields';
import type { Id, Population } from '../../rules/rule-set';
import { joinKey } from '../../sheets/key-text';
import { isLeftOpen } from '../../sheets/values/not-given';
import type { CollectedRow } from './collected-row';
import { foreignHeading, headingsOf, type Heading } from './headings';
import { sourceText } from './source-text';
import { usualText } from './value-text';
import type { CollectedPopulation } from './row-store';

export interface Described {
  readonly collected: CollectedPopulation;
  readonly dataSheet: string;
  readonly sourcesSheet: string;
  readonly differences: (row: number) => readonly Id[];
  readonly language: Language;
}

/** Widths in characters, for texts and for keys. */
const TEXT = 20;
const KEY = 30;

/** What the sheets of a population show. */
export function describe({
  collected,
  dataSheet,
  sourcesSheet,
  differences,
  language,
}: Described): CollectedView {
  const { population, rows } = collected;
  const say: CollectedView['say'] = (code, params) => sayIn(language, code, params);
  const filled = filledFlags(collected);
  const headings = headingsOf(population)
    .map((heading, place) => ({ ...heading, place }))
    .filter(({ field, place }) => field.type !== 'flag' || filled.has(place));
  const names = namesOf(population);
  const heading = (code: 'collect.column.file' | 'collect.column.differences'): string =>
    foreignHeading(population, [say(code), `${say(code)} (Bình Xét)`]);
  return {
    say,
    title: population.title,
    dataSheet,
    sourcesSheet,
    columns: headings.map((each) => columnOf(each, population)),
    headings: { file: heading('collect.column.file'), differences: heading('collect.column.differences') },
    limit: limitOf(population, language),
    rowCount: rows.length,
    row(index): CollectedLine {
      const row = rows.get(index);
      let known: readonly Id[] | undefined;
      const differing = (): readonly Id[] => (known ??= differences(index));
      return {
        key: joinKey(row.key),
        file: row.origin.file,
        sheet: row.origin.sheet,
        get differences() {
          return differing()
            .map((id) => names.get(id) ?? id)
            .join('; ');
        },
        value: (column) => {
          const { field, place } = headings[column]!;
          const content = valueContent(row, place, field);
          const marked = field.stageOf !== undefined && differing().includes(field.stageOf.criterion);
          return marked ? { ...content, style: 'open' } : content;
        },
        source: (column) => sourceContent(row, headings[column]!, say),
      };
    },
  };
}

/** The yes/no fields that anybody answered: a column of blanks would be read as no throughout. */
function filledFlags({ population, rows }: CollectedPopulation): Set<number> {
  const flags = fieldsOf(population).flatMap(({ type }, place) => (type === 'flag' ? [place] : []));
  const filled = new Set<number>();
  if (flags.length === 0) return filled;
  for (const { values } of rows) {
    for (const place of flags) if (values[place] !== null) filled.add(place);
    if (filled.size === flags.length) break;
  }
  return filled;
}

function columnOf({ field, path }: Heading, population: Population): CollectedColumn {
  const isText = field.type === 'text' || field.type === 'level';
  const width = population.key.includes(field.id)
    ? KEY
    : isText
      ? TEXT
      : solidWidth(path.at(-1)!, ['000,00']);
  return { id: field.id, path, width };
}

/** The value so that it is read back as it was understood; what was not understood so that nobody takes it for a value. */
function valueContent(row: CollectedRow, place: number, field: Heading['field']): Content {
  const value = row.values[place]!;
  const isFigure = field.type === 'number' || field.type === 'date';
  if (value === null) {
    const written = row.written[place] ?? '';
    if (row.corrected?.has(place)) return { value: null, style: 'open' };
    if (written === '') return { value: null, style: isFigure ? 'number' : 'text' };
    const doubted = isFigure && !isLeftOpen(written) && !written.startsWith(DOUBT);
    return { value: doubted ? DOUBT + written : written, style: 'open' };
  }
  if (typeof value === 'number') {
    return { value: field.type === 'date' ? { date: value } : value, style: 'number' };
  }
  return { value: usualText(value, field), style: typeof value === 'boolean' ? 'centre' : 'text' };
}

/** Before what was written where a figure was wanted and could not be made out. */
export const DOUBT = '? ';

function sourceContent(
  row: CollectedRow,
  { field, place }: Heading & { readonly place: number },
  say: CollectedView['say'],
): Content {
  const text = sourceText(row, place, field);
  if (text !== undefined) return { value: text, style: row.corrected?.has(place) ? 'open' : 'number' };
  const isTyped = row.values[place] !== null;
  return { value: isTyped ? say('collect.typed') : null, style: 'number' };
}

/** Criteria by their number, or title where they have none; and the total. */
function namesOf({ criteria = [] }: Population): Map<Id, string> {
  const names = new Map<Id, string>();
  const walk = (list: typeof criteria): void => {
    for (const criterion of list) {
      names.set(criterion.id, criterion.code ?? criterion.title);
      if ('children' in criterion) walk(criterion.children);
    }
  };
  walk(criteria);
  return names;
}

function limitOf({ review }: Population, language: Language): string | undefined {
  const above = review?.flag?.above;
  if (above === undefined) return undefined;
  return typeof above === 'number'
    ? sayIn(language, 'reports.stages.limit-points', { points: formatNumber(language, above) })
    : sayIn(language, 'reports.stages.limit-share', { share: shareText({ language }, above) });
}
