import type { Problem } from '../engine/problem';
import { fold } from '../engine/text/fold';
import type { Population, RuleSet } from '../rules/rule-set';
import { findHeader, neededFields, type Header } from './recognise/find-header';
import type { SheetView } from './sheet-view';

/** A sheet that is read for a population. */
export interface AssignedSheet {
  readonly view: SheetView;
  /** Undefined where the sheet bears the population's name and no header was found on it. */
  readonly header: Header | undefined;
}

export interface Assignment {
  /** Population → its sheets, in the order of the workbook. */
  readonly sheets: ReadonlyMap<string, readonly AssignedSheet[]>;
  readonly problems: readonly Problem[];
}

interface Claim extends AssignedSheet {
  readonly population: Population;
  readonly by: 'name' | 'headers';
  /** Share of the needed columns that were found, 0 – 1. */
  readonly found: number;
  /** How many fields were found. */
  readonly fields: number;
}

/**
 * Which sheets are read for which population: by the sheet's name; else by its headers, where all needed columns
 * are there. A population that has no sheet after that takes the one whose headers fit it best. Hidden sheets are read
 * only by their name, and said so.
 */
export function assignSheets(views: readonly SheetView[], rules: RuleSet): Assignment {
  const problems: Problem[] = [];
  const claims: Claim[] = [];
  const partial: Claim[] = [];
  for (const view of views) {
    const named = byName(view, views, rules);
    if (named) claims.push(named);
    else if (view.grid.visibility === 'visible' && !view.isCsv) {
      const best = bestByHeaders(view, rules, problems);
      if (best) (best.found === 1 ? claims : partial).push(best);
    }
  }
  const sheets = new Map<string, AssignedSheet[]>();
  for (const population of rules.populations) {
    const own = claims.filter((claim) => claim.population === population);
    const chosen = own.length > 0 ? own : closest(partial, population);
    problems.push(...chosen.flatMap((claim) => remarks(claim, own)));
    sheets.set(population.id, chosen);
  }
  return { sheets, problems };
}

/** The names a population's sheet may have; a file has them before `.csv`. */
export function sheetNames({ id, title, sheets = [] }: Population): string[] {
  return [...sheets, title, id];
}

function byName(view: SheetView, views: readonly SheetView[], rules: RuleSet): Claim | undefined {
  const name = fold(view.isCsv ? view.grid.sheet.replace(/\.csv$/i, '') : view.grid.sheet);
  const bearers = rules.populations.filter((population) =>
    sheetNames(population).some((known) => fold(known) === name),
  );
  if (bearers.length > 0) {
    const claims = bearers.map((population) => claim(view, population, 'name'));
    return claims.sort(byFit)[0];
  }
  const only = rules.populations.length === 1 && views.length === 1 && view.isCsv;
  return only ? claim(view, rules.populations[0]!, 'name') : undefined;
}

function claim(view: SheetView, population: Population, by: Claim['by']): Claim {
  const header = findHeader(view, population);
  const needed = neededFields(population);
  const hits = needed.filter((field) => header?.columns.has(field.id)).length;
  const found = needed.length === 0 ? 0 : hits / needed.length;
  return { view, header, population, by, found, fields: header?.columns.size ?? 0 };
}

function byFit(a: Claim, b: Claim): number {
  return b.found - a.found || b.fields - a.fields;
}

/** Too few to tell a table from a line of words. */
const FEW_FIELDS = 2;

function bestByHeaders(view: SheetView, rules: RuleSet, problems: Problem[]): Claim | undefined {
  const claims = rules.populations
    .map((population) => claim(view, population, 'headers'))
    .filter(({ found, fields, population }) => {
      const most = population.fields.filter((field) => (field.from ?? 'column') === 'column').length;
      return found >= 0.5 && fields >= Math.min(FEW_FIELDS, most);
    })
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
  const besideNamed = by === 'headers' && own.some((claim) => claim.by === 'name');
  return besideNamed ? [remark('warning', 'sheets.sheet-by-headers', view, params)] : [];
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
