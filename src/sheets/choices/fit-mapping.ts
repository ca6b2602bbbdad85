import type { Params, Problem } from '../../engine/problem';
import type { Id } from '../../rules/rule-set';
import { columnLetters } from '../grid';
import {
  columnOf,
  placeOf,
  rowOf,
  type FittedMapping,
  type GivenMapping,
  type GivenPlace,
} from '../mapping/given-mapping';
import type { Headings } from '../mapping/column-match';
import { columnHeadings, headingWords, lineHeadings } from '../mapping/place-words';
import { layoutOn, placeables, type Placeable } from '../mapping/placeable';
import type { PopulationWords } from '../population-words';
import { findHeader, headerAt, type Header } from '../recognise/find-header';
import { headerKey } from '../recognise/header-key';
import type { SheetView } from '../sheet-view';
import { isSameSheet, ofKey } from './sheet-name';

/** A mapping that names only what is there, and what of it no longer is. */
export interface Fit {
  readonly mapping: FittedMapping;
  readonly problems: readonly Problem[];
}

/** Whose places, and where. */
interface On {
  readonly words: PopulationWords;
  readonly view: SheetView;
  readonly headings: Headings | undefined;
  /** The header as its words alone say it, whatever was given. */
  readonly header: Header | undefined;
}

/** A field that is read nowhere until somebody says where. */
const NOWHERE = '';

/**
 * Fits what was given to the sheets as they are now. A place whose words have moved is followed and told; one that is gone, or
 * has other words now, is an error, and its field is read nowhere: another column would be a guess. Sheets that are
 * gone are told by `check-choices`.
 */
export function fitMapping(
  views: readonly SheetView[],
  populations: readonly PopulationWords[],
  mapping: GivenMapping,
): Fit {
  const problems: Problem[] = [];
  const fitted: Record<Id, Record<string, Record<Id, string>>> = {};
  for (const words of populations) {
    const { id } = words.population;
    for (const [sheet, places] of Object.entries(ofKey(mapping, id) ?? {})) {
      const view = views.find(({ grid }) => isSameSheet(grid.sheet, sheet));
      if (view === undefined) continue;
      const on: On = { words, view, ...wordsOn(words, view, places) };
      const known = new Map(placesKnown(on).map((one) => [one.id, one]));
      const kept = Object.entries(places).flatMap(([field, place]): [Id, string][] => {
        const named = known.get(field);
        if (named === undefined) return [];
        const found = fitPlace(on, named, place);
        if (found.problem) problems.push(found.problem);
        return [[field, found.place]];
      });
      (fitted[id] ??= {})[view.grid.sheet] = Object.fromEntries(kept);
    }
  }
  return { mapping: fitted, problems };
}

function placesKnown({ words, view }: On): Placeable[] {
  return placeables(words.population, layoutOn(words.population, view.grid));
}

/** Words are looked at only where a place was given with them. */
function wordsOn(
  { population, names }: PopulationWords,
  view: SheetView,
  places: Readonly<Record<Id, GivenPlace>>,
): Pick<On, 'headings' | 'header'> {
  const asks = Object.values(places).some((place) => typeof place !== 'string');
  if (!asks) return { headings: undefined, header: undefined };
  if (layoutOn(population, view.grid) !== 'rows') {
    return { headings: { column: [], line: lineHeadings(view) }, header: undefined };
  }
  const given = new Map(Object.entries(places).map(([field, place]) => [field, placeOf(place)]));
  const header = findHeader(view, population, names, given);
  return {
    headings: { column: header ? columnHeadings(view, header) : [], line: [] },
    header: header && headerAt(view, header.top, header.bottom, names),
  };
}

interface Placed {
  readonly place: string;
  readonly problem?: Problem;
}

/** What a mapping that was found says of fields that stand in no column. */
const ELSEWHERE: ReadonlySet<string> = new Set(['section', 'sheet']);

function fitPlace(on: On, named: Placeable, given: GivenPlace): Placed {
  const place = placeOf(given);
  if (place === NOWHERE) return { place, ...(typeof given !== 'string' && namedAfterAll(on, named, given)) };
  if (ELSEWHERE.has(place)) return { place };
  const number = named.kind === 'column' ? columnOf(place) : rowOf(place);
  const params = { field: named.title, place, kind: named.kind };
  if (number === undefined) return lost(on, named, 'sheets.given-no-place', params);
  const moved = typeof given === 'string' ? undefined : followed(on, named, given);
  if (moved !== undefined) return moved;
  const { view } = on;
  const isThere = named.kind === 'column' ? number < view.width : number < view.height;
  return isThere ? { place } : lost(on, named, 'sheets.given-place-gone', params);
}

/** A column that bears in full the name of a field which somebody has said to stand nowhere; other words than the ones that were there. */
function namedAfterAll(
  { header, ...on }: On,
  named: Placeable,
  { words }: Exclude<GivenPlace, string>,
): Pick<Placed, 'problem'> {
  const match = header?.matches.fields.get(named.id);
  if (match === undefined || match.strength > 2) return {};
  if (headerKey(headingWords(match.header)) === headerKey(words)) return {};
  const params = {
    field: named.title,
    place: columnLetters(match.header.column),
    words: headingWords(match.header),
  };
  return { problem: told({ header, ...on }, named, 'warning', 'sheets.given-place-named', params) };
}

/** Where the words of a place stand now; undefined where they are as they were, or nothing can be told. */
function followed(
  on: On,
  named: Placeable,
  { column: place, words }: Exclude<GivenPlace, string>,
): Placed | undefined {
  const headings = on.headings?.[named.kind] ?? [];
  if (words === '' || headings.length === 0) return undefined;
  const key = headerKey(words);
  const here = headings.find((heading) => heading.place === place.toUpperCase());
  if (here !== undefined && headerKey(here.words) === key) return undefined;
  const params = { field: named.title, place, kind: named.kind, words };
  const [only, ...others] = headings.filter((heading) => headerKey(heading.words) === key);
  if (only === undefined || others.length > 0) {
    return lost(on, named, 'sheets.given-words-gone', { ...params, now: here?.words ?? '' });
  }
  const problem = told(on, named, 'warning', 'sheets.given-place-moved', { ...params, now: only.place });
  return { place: only.place, problem };
}

function lost(on: On, named: Placeable, code: string, params: Params): Placed {
  return { place: NOWHERE, problem: told(on, named, 'error', code, params) };
}

function told(
  { words, view }: On,
  { id }: Placeable,
  severity: Problem['severity'],
  code: string,
  params: Params,
): Problem {
  const { sheet } = view.grid;
  return { severity, code, params: { ...params, sheet }, population: words.population.id, column: id, sheet };
}
