import type { Problem } from '../engine/problem';
import { fold } from '../engine/text/fold';
import type { Population } from '../rules/rule-set';
import type { PopulationWords } from './population-words';
import { fitOf, recogniseTable, type Fit, type FoundTable } from './recognise-table';
import type { SheetView } from './sheet-view';

/** A sheet that is read for a population. */
export interface AssignedSheet {
  readonly view: SheetView;
  /** Undefined where the sheet bears the population's name and its table was not found on it. */
  readonly table: FoundTable | undefined;
}

export interface Assignment {
  /** Population → its sheets, in the order of the workbook. */
  readonly sheets: ReadonlyMap<string, readonly AssignedSheet[]>;
  readonly problems: readonly Problem[];
}

interface Claim extends AssignedSheet, Fit {
  readonly population: Population;
  readonly by: 'name' | 'content';
}

/**
 * Which sheets are read for which population: by the sheet's name; else by its content, where all needed columns
 * are there. A population that has no sheet after that takes the one whose headers fit it best. Hidden sheets are read
 * only by their name, and said so. Where each row has a sheet of its own, every sheet that is left aside is asked about.
 */
export function assignSheets(
  views: readonly SheetView[],
  populations: readonly PopulationWords[],
): Assignment {
  const problems: Problem[] = [];
  const claims: Claim[] = [];
  const partial: Claim[] = [];
  for (const view of views) {
    const named = byName(view, views, populations);
    if (named) claims.push(named);
    else if (view.grid.visibility === 'visible' && !view.isCsv) {
      const best = bestByContent(view, populations, problems);
      if (best) (best.found === 1 ? claims : partial).push(best);
    }
  }
  const sheets = new Map<string, AssignedSheet[]>();
  for (const { population } of populations) {
    const own = claims.filter((claim) => claim.population === population);
    const chosen = own.length > 0 ? own : closest(partial, population);
    problems.push(...chosen.flatMap((claim) => remarks(claim, own)));
    sheets.set(population.id, chosen);
  }
  const assigned = new Set([...sheets.values()].flat().map(({ view }) => view));
  problems.push(
    ...leftAside(
      views.filter((view) => !assigned.has(view)),
      populations,
    ),
  );
  return { sheets, problems };
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

function claim(view: SheetView, words: PopulationWords, by: Claim['by']): Claim {
  const table = recogniseTable(view, words);
  return { view, table, population: words.population, by, ...fitOf(table, words) };
}

function byFit(a: Claim, b: Claim): number {
  return b.found - a.found || b.fields - a.fields;
}

function bestByContent(
  view: SheetView,
  populations: readonly PopulationWords[],
  problems: Problem[],
): Claim | undefined {
  const claims = populations
    .map((words) => claim(view, words, 'content'))
    .filter(({ likely }) => likely)
    .sort(byFit);
  const [first, second] = claims;
  if (first && second && first.found === 1 && byFit(first, second) === 0) {
    const populations = [first.population.title, second.population.title];
    problems.push(remark('question', 'sheets.sheet-ambiguous', view, { populations }));
    return undefined;
  }
  return first;
}

function closest(partial: readonly Claim[], population: Population): Claim[] {
  return partial
    .filter((candidate) => candidate.population === population)
    .sort(byFit)
    .slice(0, 1);
}

function remarks({ view, by, population }: Claim, own: readonly Claim[]): Problem[] {
  const params = { population: population.title };
  if (by === 'name' && view.grid.visibility !== 'visible') {
    return [remark('warning', 'sheets.sheet-hidden', view, params)];
  }
  const besideNamed =
    by === 'content' && population.layout !== 'sheets' && own.some((claim) => claim.by === 'name');
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
      return [remark('question', 'sheets.sheet-not-form', view, { population: titles, known })];
    }
    const isForm = ofSheets.some((words) => fitOf(recogniseTable(view, words), words).likely);
    return isForm ? [remark('question', 'sheets.form-hidden', view, { population: titles })] : [];
  });
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
