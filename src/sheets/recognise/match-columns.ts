import type { HeaderColumn } from './header-columns';
import { headerKey, withoutBrackets } from './header-key';
import type { HeaderNames, NamedBy } from './header-names';
import { withoutNumber } from './numbering';

/** 1 all the words · 2 without brackets and numbers · 3 some of its groups and its own words · 4 its own words alone. */
export type Strength = 1 | 2 | 3 | 4;

/** A column's words that name a field. */
export interface HeaderMatch {
  readonly header: HeaderColumn;
  readonly strength: Strength;
  readonly by: NamedBy;
  /** Those of its words that name the field. */
  readonly words: string;
}

export interface HeaderMatches {
  /** Where several columns name a field just as fully, the first of them. */
  readonly fields: ReadonlyMap<string, HeaderMatch>;
  /** Columns that name a field which another column names just as fully. */
  readonly twice: readonly { field: string; first: HeaderColumn; second: HeaderColumn }[];
}

/**
 * Which column holds which field. Fuller wording goes first, of equally full ones a field's title before its other
 * names; what is left may match by fewer words, but only where a single column does.
 */
export function matchColumns(columns: readonly HeaderColumn[], names: HeaderNames): HeaderMatches {
  const fields = new Map<string, HeaderMatch>();
  const twice: HeaderMatches['twice'][number][] = [];
  const taken = new Set<HeaderColumn>();
  for (const [strength, byTitle] of STEPS) {
    const hits = new Map<string, HeaderMatch[]>();
    for (const header of columns) {
      const hit = taken.has(header) ? undefined : fieldOf(header, strength, names);
      if (hit === undefined || fields.has(hit.field) || (byTitle && hit.by !== 'title')) continue;
      hits.set(hit.field, [...(hits.get(hit.field) ?? []), hit]);
    }
    for (const [field, [first, ...others]] of hits) {
      if (others.length > 0 && strength > 2) continue;
      fields.set(field, first!);
      for (const { header } of [first!, ...others]) taken.add(header);
      for (const second of others) twice.push({ field, first: first!.header, second: second.header });
    }
  }
  return { fields, twice };
}

const STEPS = ([1, 2, 3, 4] as const).flatMap((strength) => [
  [strength, true] as const,
  [strength, false] as const,
]);

function fieldOf(
  header: HeaderColumn,
  strength: Strength,
  names: HeaderNames,
): (HeaderMatch & { field: string }) | undefined {
  if (!mayName(header.path.at(-1) ?? '', names)) return undefined;
  for (const words of wordings(header.path, strength)) {
    const field = names.find(words);
    if (field !== undefined) return { field, header, strength, by: names.namedBy(words) ?? 'title', words };
  }
  return undefined;
}

/** Whether words that end in these may name a field; what vanishes without its brackets is any end. */
function mayName(own: string, names: HeaderNames): boolean {
  if (names.mayEnd === undefined) return true;
  const known = named.get(names) ?? new Map<string, boolean>();
  named.set(names, known);
  const before = known.get(own);
  if (before !== undefined) return before;
  const may = headerKey(withoutBrackets(own)) === '' || names.mayEnd(own);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(own, may);
  return may;
}

/** Rows of data come before it again and again, with the rows above and below. */
const named = new WeakMap<HeaderNames, Map<string, boolean>>();
const MOST_KNOWN = 4096;

/** Every strength is tried twice, by title and by other names. */
const worded = new WeakMap<readonly string[], Map<Strength, Iterable<string>>>();

function wordings(path: readonly string[], strength: Strength): Iterable<string> {
  const known = worded.get(path) ?? new Map<Strength, Iterable<string>>();
  worded.set(path, known);
  const words = known.get(strength) ?? wordingsOf(path, strength);
  known.set(strength, words);
  return words;
}

function wordingsOf(path: readonly string[], strength: Strength): Iterable<string> {
  if (strength === 1) return [path.join(' ')];
  const plain = path.map(withoutNumber);
  if (strength === 2) {
    const units = [path, plain].flatMap((words) => (words.length < 2 ? [] : withoutUnitRow(words)));
    return new Set([bare(path), bare(plain), ...units]);
  }
  if (path.length < 2) return [];
  const own = path.at(-1)!;
  const plainOwn = plain.at(-1)!;
  if (strength === 4) return new Set([own, withoutBrackets(own), withoutBrackets(plainOwn)]);
  if (path.length < 3) return [];
  const pairs = path.slice(0, -1).map(
    (group, i) =>
      [
        [group, own],
        [plain[i]!, plainOwn],
      ] as const,
  );
  return new Set(pairs.flatMap(([written, bared]) => [written.join(' '), bare(written), bare(bared)]));
}

function bare(path: readonly string[]): string {
  return path.map(withoutBrackets).join(' ');
}

/** A lowest row that is all in brackets holds units: `(điểm)`, `(%)`. */
function withoutUnitRow(path: readonly string[]): string[] {
  return withoutBrackets(path.at(-1)!).trim() === '' ? [path.slice(0, -1).join(' ')] : [];
}
