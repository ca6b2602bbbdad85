import type { Problem } from '../engine/problem';
import { fold } from '../engine/text/fold';
import type { Population } from '../rules/rule-set';
import type { AssignedSheet } from './assigned-sheet';
import { chosenViews, type ChosenSheets } from './chosen-sheets';
import { formLines } from './forms/form-lines';
import { isTooLarge } from './limits';
import { givenOn, type FittedMapping } from './mapping/given-mapping';
import type { PopulationWords } from './population-words';
import { fitOf, recogniseTable, type Fit } from './recognise-table';
import type { GivenColumns } from './recognise/find-header';
import type { SheetView } from './sheet-view';
import { stackedTables } from './stacked-tables';

export interface Assignment {
  /** Population → its sheets, in the order of the workbook. */
  readonly sheets: ReadonlyMap<string, readonly AssignedSheet[]>;
  readonly problems: readonly Problem[];
}

interface Claim extends AssignedSheet, Fit {
  readonly population: Population;
  readonly by: 'choice' | 'mapping' | 'name' | 'content';
}

/**
 * Which sheets are read for which population: those that were chosen for it, those whose columns were given; else by the sheet's name; else by its content, where all needed columns
 * are there and the rules do not name the population's sheets. A population that has no sheet after that takes the one whose headers fit it best. Hidden sheets are read
 * only by their name, and said so. Where each row has a sheet of its own, every sheet that is left aside is asked about. A sheet that was
 * chosen for a population is taken for no other, unless it was chosen for that too.
 */
export function assignSheets(
  views: readonly SheetView[],
  populations: readonly PopulationWords[],
  chosen: ChosenSheets = {},
  mapping: FittedMapping = {},
): Assignment {
  const problems: Problem[] = [];
  const claims: Claim[] = [];
  const partial: Claim[] = [];
  const choice = chosenViews(
    views,
    populations.map(({ population }) => population),
    chosen,
  );
  problems.push(...choice.problems);
  const open = populations.filter(({ population }) => !choice.views.has(population.id));
  const taken = new Set([...choice.views.values()].flat());
  for (const view of views.filter((each) => !taken.has(each))) {
    const given = populations.flatMap((words) => byMapping(view, words, mapping));
    const named = given.length > 0 ? undefined : byName(view, views, populations);
    if (given.length > 0) claims.push(...given);
    else if (named) claims.push(named);
    else if (view.grid.visibility === 'visible' && !view.isCsv) {
      const best = bestByContent(view, populations, open, problems);
      if (best) (best.found === 1 ? claims : partial).push(best);
    }
  }
  const sheets = new Map<string, AssignedSheet[]>();
  const closed = new Set<Population>();
  const weak = new Set<Population>();
  for (const words of populations) {
    const { population } = words;
    const givenOf = (view: SheetView): GivenColumns | undefined =>
      givenOn(mapping, population.id, view.grid.sheet);
    const forced = choice.views
      .get(population.id)
      ?.map((view) => claim(view, words, 'choice', givenOf(view)));
    const all = claims.filter((each) => each.population === population);
    const own = forced ?? namedAlone(all);
    problems.push(...all.filter((each) => !forced && !own.includes(each)).map(besideDeclared));
    if (forced || own.some(isDeclared)) closed.add(population);
    const found = own.length > 0 || forced ? own : closest(partial, population);
    problems.push(...found.flatMap((each) => remarks(each, own)));
    if (own.length === 0) weak.add(population);
    sheets.set(population.id, [...found]);
  }
  const assigned = new Set([...sheets.values()].flat().map(({ view }) => view));
  problems.push(
    ...leftAside(
      views.filter((view) => !assigned.has(view)),
      open,
    ),
  );
  const stacked = stackedTables(
    sheets,
    populations,
    (population) => !closed.has(population),
    (population) => weak.has(population),
  );
  return { sheets: stacked, problems };
}

/** By its name, and confirmed by somebody, who may have found it by its name. */
const BEARS_NAME: ReadonlySet<Claim['by']> = new Set(['name', 'mapping']);

/** Whether a sheet bears a name that the rules give to the population's sheets, beside its title. */
function isDeclared({ by, view, population }: Claim): boolean {
  const name = fold(view.grid.sheet);
  return BEARS_NAME.has(by) && (population.sheets ?? []).some((known) => fold(known) === name);
}

/** Where the rules name a population's sheets and one of them is there, no sheet is taken by its headers alone. */
function namedAlone(claims: readonly Claim[]): readonly Claim[] {
  return claims.some(isDeclared) ? claims.filter(({ by }) => by !== 'content') : claims;
}

function besideDeclared({ view, population }: Claim): Problem {
  return remark('warning', 'sheets.sheet-beside', view, { population: population.title });
}

function byMapping(view: SheetView, words: PopulationWords, mapping: FittedMapping): Claim[] {
  const given = givenOn(mapping, words.population.id, view.grid.sheet);
  return given === undefined ? [] : [claim(view, words, 'mapping', given)];
}

/** The names a population's sheet may have; a file has them before `.csv`. */
export function sheetNames({ id, title, sheets = [] }: Population): string[] {
  return [...sheets, title, id];
}

function byName(
  view: SheetView,
  views: readonly SheetView[],
  populations: readonly PopulationWords[],
): Claim | undefined {
  const name = fold(view.isCsv ? view.grid.sheet.replace(/\.csv$/i, '') : view.grid.sheet);
  const bearers = populations.filter(({ population }) =>
    sheetNames(population).some((known) => fold(known) === name),
  );
  if (bearers.length > 0) {
    const claims = bearers.map((words) => claim(view, words, 'name'));
    return claims.sort(byFit)[0];
  }
  const only = populations.length === 1 && views.length === 1 && view.isCsv;
  return only ? claim(view, populations[0]!, 'name') : undefined;
}

function claim(view: SheetView, words: PopulationWords, by: Claim['by'], given?: GivenColumns): Claim {
  const table = recogniseTable(view, words, given);
  return { view, table, population: words.population, by, ...fitOf(table, words) };
}

function byFit(a: Claim, b: Claim): number {
  return b.found - a.found || b.fields - a.fields;
}

function bestByContent(
  view: SheetView,
  populations: readonly PopulationWords[],
  open: readonly PopulationWords[],
  problems: Problem[],
): Claim | undefined {
  const claims = populations
    .map((words) => claim(view, words, 'content'))
    .filter(({ likely }) => likely)
    .sort(byFit);
  const [first, second] = claims;
  if (first && second && first.found === 1 && byFit(first, second) === 0 && !standApart(first, second)) {
    const populations = [first.population.title, second.population.title];
    const matters = open.some(({ population }) =>
      [first, second].some((each) => each.population === population),
    );
    if (matters) problems.push(remark('question', 'sheets.sheet-ambiguous', view, { populations }));
    return undefined;
  }
  return first;
}

/** Whether two tables stand one above the other, each with a header of its own. */
function standApart({ table: a }: Claim, { table: b }: Claim): boolean {
  if (a?.layout !== 'rows' || b?.layout !== 'rows') return false;
  return a.header.bottom < b.header.top || b.header.bottom < a.header.top;
}

function closest(partial: readonly Claim[], population: Population): Claim[] {
  return partial
    .filter((candidate) => candidate.population === population)
    .sort(byFit)
    .slice(0, 1);
}

function remarks({ view, by, population }: Claim, own: readonly Claim[]): Problem[] {
  const params = { population: population.title };
  if (by !== 'content' && view.grid.visibility !== 'visible') {
    return [remark('warning', 'sheets.sheet-hidden', view, params)];
  }
  const besideNamed =
    by === 'content' && population.layout !== 'sheets' && own.some((claim) => BEARS_NAME.has(claim.by));
  return besideNamed ? [remark('warning', 'sheets.sheet-by-headers', view, params)] : [];
}

/** Sheets that may have been meant as the form of one more row: not read, and asked about. */
function leftAside(views: readonly SheetView[], populations: readonly PopulationWords[]): Problem[] {
  const ofSheets = populations.filter(({ population }) => population.layout === 'sheets');
  if (ofSheets.length === 0) return [];
  const titles = ofSheets.map(({ population }) => population.title);
  return views.flatMap((view): Problem[] => {
    if (view.isCsv || view.height === 0) return [];
    if (view.grid.visibility === 'visible') {
      const known = Math.max(...ofSheets.map((words) => fitOf(recogniseTable(view, words), words).fields));
      // no line of a cover sheet is one of a form
      const severity = ofSheets.some((words) => namesLines(view, words)) ? 'question' : 'warning';
      return [remark(severity, 'sheets.sheet-not-form', view, { population: titles, known })];
    }
    const isForm = ofSheets.some((words) => fitOf(recogniseTable(view, words), words).likely);
    return isForm ? [remark('question', 'sheets.form-hidden', view, { population: titles })] : [];
  });
}

function namesLines(view: SheetView, { form }: PopulationWords): boolean {
  if (form === undefined || isTooLarge(view)) return true;
  const { fields, heads } = formLines(view, form);
  return fields.size + heads.size > 0;
}

function remark(
  severity: Problem['severity'],
  code: string,
  view: SheetView,
  params: Problem['params'],
): Problem {
  const { sheet } = view.grid;
  return { severity, code, params: { ...params, sheet }, sheet };
}
