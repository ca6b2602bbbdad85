import type { HeaderColumn } from './header-columns';
import { withoutBrackets } from './header-key';
import type { HeaderNames } from './header-names';
import { withoutNumber } from './numbering';

export interface ColumnMatch {
  readonly header: HeaderColumn;
  /** 1 all the words · 2 without brackets and numbers · 3 some of its groups and its own words · 4 its own words alone. */
  readonly strength: 1 | 2 | 3 | 4;
}

export interface ColumnMatches {
  readonly fields: ReadonlyMap<string, ColumnMatch>;
  /** Columns that name a field which another column names just as fully. */
  readonly twice: readonly { field: string; first: HeaderColumn; second: HeaderColumn }[];
}

/**
 * Which column holds which field. Fuller wording goes first; what is left may match by fewer words, but only where
 * a single column does.
 */
export function matchColumns(columns: readonly HeaderColumn[], names: HeaderNames): ColumnMatches {
  const fields = new Map<string, ColumnMatch>();
  const twice: ColumnMatches['twice'][number][] = [];
  const taken = new Set<HeaderColumn>();
  for (const strength of [1, 2, 3, 4] as const) {
    const hits = new Map<string, HeaderColumn[]>();
    for (const header of columns) {
      const field = taken.has(header) ? undefined : fieldOf(header.path, strength, names);
      if (field !== undefined && !fields.has(field)) hits.set(field, [...(hits.get(field) ?? []), header]);
    }
    for (const [field, [first, ...others]] of hits) {
      if (others.length > 0 && strength > 2) continue;
      fields.set(field, { header: first!, strength });
      for (const header of [first!, ...others]) taken.add(header);
      for (const second of others) twice.push({ field, first: first!, second });
    }
  }
  return { fields, twice };
}

function fieldOf(path: readonly string[], strength: 1 | 2 | 3 | 4, names: HeaderNames): string | undefined {
  for (const words of wordings(path, strength)) {
    const field = names.find(words);
    if (field !== undefined) return field;
  }
  return undefined;
}

function wordings(path: readonly string[], strength: 1 | 2 | 3 | 4): Iterable<string> {
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
