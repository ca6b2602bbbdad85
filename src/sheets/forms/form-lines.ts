import type { Id } from '../../rules/rule-set';
import type { Place } from '../part';
import type { HeaderNames } from '../recognise/header-names';
import type { SheetView } from '../sheet-view';
import type { FormWords } from './form-words';
import { labelCells, type LabelCell } from './label-cells';

/** The lines of a form that name something the rules know. */
export interface FormLines {
  /** The last column that holds labels; values stand right of it. */
  readonly end: number;
  readonly fields: ReadonlyMap<Id, Place>;
  readonly heads: ReadonlyMap<string, Place>;
  /** Lines that name what another line names just as well. */
  readonly twice: readonly { named: string; first: Place; second: Place }[];
  /** Lines that bear the number of a criterion and another title. */
  readonly renamed: readonly { named: string; at: LabelCell }[];
}

interface Matches {
  readonly found: Map<string, LabelCell>;
  readonly twice: FormLines['twice'][number][];
}

export function formLines(view: SheetView, words: FormWords): FormLines {
  const { cells, end } = labelCells(view, words);
  const fields = match(cells, words, 'field');
  const heads = match(cells, words, 'head');
  const found = new Map([...fields.found, ...heads.found]);
  const taken = new Set([...fields.found.values(), ...heads.found.values()].map(({ row }) => row));
  const renamed = [...words.codes.fields, ...words.codes.heads].flatMap(([named, code]) => {
    const bearing = cells.filter((cell) => cell.code === code && !cell.codeOnly && !taken.has(cell.row));
    return !found.has(named) && bearing.length === 1 ? [{ named, at: bearing[0]! }] : [];
  });
  const twice = [...fields.twice, ...heads.twice];
  return { end, fields: fields.found, heads: heads.found, twice, renamed };
}

/**
 * Which line names what: by its words with those in front of them, then by its words alone, then, for a line without
 * words, by its number, where a single line has it.
 */
function match(cells: readonly LabelCell[], words: FormWords, kind: 'field' | 'head'): Matches {
  const codes = words.codes[`${kind}s`];
  const found = new Map<string, LabelCell>();
  const twice: Matches['twice'] = [];
  const taken = new Set<LabelCell>();
  const owners = new Map([...codes].map(([named, code]) => [code, named]));
  const byGroups = (cell: LabelCell): string | undefined => withGroups(cell, words, words[`${kind}s`]);
  const byWords = ({ texts }: LabelCell): string | undefined =>
    texts.map((text) => words.said(text)[kind]).find((named) => named !== undefined);
  const byNumber = ({ code }: LabelCell): string | undefined => owners.get(code);
  const titled = cells.filter(({ codeOnly }) => !codeOnly);
  const steps = [
    [titled, byGroups],
    [titled, byWords],
    [cells.filter(({ codeOnly }) => codeOnly), byNumber],
  ] as const;
  for (const [of, find] of steps) {
    const hits = hitsOf(
      of.filter((cell) => !taken.has(cell)),
      find,
    );
    for (const [name, all] of hits) {
      const coded = all.filter(({ code }) => code !== '' && code === codes.get(name));
      const [first, ...others] = coded.length > 0 ? coded : all;
      if (found.has(name) || (find === byNumber && others.length > 0)) continue;
      found.set(name, first!);
      for (const cell of [first!, ...others]) taken.add(cell);
      const elsewhere = others.filter(({ row }) => row !== first!.row);
      for (const second of elsewhere) twice.push({ named: name, first: first!, second });
    }
  }
  return { found, twice };
}

function hitsOf(
  cells: readonly LabelCell[],
  find: (cell: LabelCell) => string | undefined,
): Map<string, LabelCell[]> {
  const hits = new Map<string, LabelCell[]>();
  for (const cell of cells) {
    const name = find(cell);
    if (name !== undefined) hits.set(name, [...(hits.get(name) ?? []), cell]);
  }
  return hits;
}

function withGroups(
  { texts, groups }: LabelCell,
  { said }: FormWords,
  names: HeaderNames,
): string | undefined {
  const endings = texts.flatMap((text) => said(text).endings);
  if (endings.length === 0) return undefined;
  for (const group of groups.flatMap((text) => said(text).keys)) {
    for (const ending of endings) {
      const named = names.findKey(group + ending);
      if (named !== undefined) return named;
    }
  }
  return undefined;
}
