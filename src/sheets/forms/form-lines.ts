import type { Id } from '../../rules/rule-set';
import { rowOf } from '../mapping/given-mapping';
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

const NOTHING: ReadonlyMap<string, string> = new Map();

function takeGiven(
  given: ReadonlyMap<string, string>,
  { placed, criteria }: FormWords,
  end: number,
  fields: Map<string, Place>,
  heads: Map<string, Place>,
): void {
  for (const [named, number] of given) {
    const row = rowOf(number);
    if (row === undefined) continue;
    if (criteria.has(named)) heads.set(named, { row, column: Math.max(0, end) });
    else if (placed.some(({ id }) => id === named)) fields.set(named, { row, column: Math.max(0, end) });
  }
}

interface Matches {
  readonly found: Map<string, Place>;
  readonly twice: FormLines['twice'][number][];
}

/** @param given fields, criteria and stages of which somebody has said where they stand: rows of lines by their number */
export function formLines(
  view: SheetView,
  words: FormWords,
  given: ReadonlyMap<string, string> = NOTHING,
): FormLines {
  const { cells, end } = labelCells(view, words);
  const isOpen = (named: string): boolean => !given.has(named);
  const fields = match(cells, words, 'field', isOpen);
  const heads = match(cells, words, 'head', isOpen);
  takeGiven(given, words, end, fields.found, heads.found);
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
function match(
  cells: readonly LabelCell[],
  words: FormWords,
  kind: 'field' | 'head',
  isOpen: (named: string) => boolean,
): Matches {
  const codes = words.codes[`${kind}s`];
  const found = new Map<string, Place>();
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
      if (found.has(name) || !isOpen(name) || (find === byNumber && others.length > 0)) continue;
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
