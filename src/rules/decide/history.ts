import type { PopulationData } from '../../engine/graph/population-data';
import { identityOf } from '../../engine/graph/relation';
import type { Problem, SourceCell } from '../../engine/problem';
import { NO_HISTORY, type History, type PastAward } from '../../engine/titles/recorded/history';
import { asksForPast } from '../../engine/titles/past/past-title';
import { parsePeriod, periodText, type Period } from '../../engine/titles/past/period';
import type { CompiledRules } from '../compile/compile';
import type { Id, Population, RuleSet } from '../rule-set';
import { historyKeys, type HistoryKeys } from './history-keys';
import { nearestKeys, type NearestKeys } from './nearest-keys';
import type { HistoryRecord } from './records';

export interface HistoriesFound {
  /** By population; only of those whose past the rules ask for. */
  readonly histories: ReadonlyMap<Id, History>;
  readonly problems: readonly Problem[];
}

/**
 * Whose the awards of earlier periods are. Nothing is guessed: what fits no row, or two, is asked; of what is written
 * twice one counts; what lies in the future counts not. A history that no rule asks for is left alone.
 */
export function findHistories(
  compiled: CompiledRules,
  records: readonly HistoryRecord[],
  tables: ReadonlyMap<Id, PopulationData>,
  period: string | undefined,
): HistoriesFound {
  const asking = new Set(
    [...compiled.nodes.values()].filter(asksForPast).map(({ population }) => population),
  );
  const populations = compiled.rules.populations.filter(({ id }) => asking.has(id));
  if (populations.length === 0) return { histories: new Map(), problems: [] };
  const now = period === undefined ? undefined : parsePeriod(period);
  if (!now) return { histories: new Map(), problems: [withoutPeriod(period)] };
  const found = populations.map((population) => {
    const own = records.filter((record) => record.population === population.id);
    return {
      id: population.id,
      ...findHistory(compiled.rules, population, own, tables.get(population.id)!, now),
    };
  });
  return {
    histories: new Map(found.map(({ id, history }) => [id, history])),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function withoutPeriod(period: string | undefined): Problem {
  return period === undefined
    ? { severity: 'error', code: 'history.needs-period', params: {} }
    : { severity: 'error', code: 'history.period-unread', params: { period } };
}

interface HistoryFound {
  readonly history: History;
  readonly problems: readonly Problem[];
}

function findHistory(
  rules: RuleSet,
  population: Population,
  records: readonly HistoryRecord[],
  data: PopulationData,
  now: Period,
): HistoryFound {
  if (records.length === 0) return { history: NO_HISTORY, problems: [] };
  const keys = historyKeys(population, data);
  const dated = datedAwards(records, now);
  const byKey = new Map<string, Dated[]>();
  for (const award of dated.awards) {
    const identity = identityOf(award.record.key);
    const same = byKey.get(identity);
    if (same) same.push(award);
    else byKey.set(identity, [award]);
  }
  const awards = new Map<number, PastAward[]>();
  const uncertain = new Set<number>(keys.nameless);
  const problems: Problem[] = [...dated.problems, ...nameless(population, keys, data)];
  let nearest: NearestKeys | undefined;
  const near = (key: readonly string[]): string[] => {
    nearest ??= nearestKeys(Array.from({ length: data.rowCount }, (_, row) => keys.textOf(row)));
    return nearest.near(key);
  };
  const titled = (id: Id): string => titleOf(rules, population, id);
  for (const [identity, own] of byKey) {
    const once = withoutDoubles(own, now, titled);
    problems.push(...once.problems);
    const rows = keys.rows.get(identity) ?? [];
    if (rows.length === 0) problems.push(fitsNobody(own, near(own[0]!.record.key)));
    if (rows.length > 1) {
      problems.push(fitsTwo(own, rows, keys));
      rows.forEach((row) => uncertain.add(row));
    }
    if (rows.length === 1) awards.set(rows[0]!, once.awards);
  }
  return {
    history: {
      isCertain: (row) => !uncertain.has(row),
      awardsOf: (row) => awards.get(row) ?? [],
    },
    problems,
  };
}

/** An award with the year in which its period begins. */
interface Dated {
  readonly record: HistoryRecord;
  readonly year: number;
}

/** The awards of periods up to this run's and of its form; the others are told about. */
function datedAwards(
  records: readonly HistoryRecord[],
  now: Period,
): { awards: Dated[]; problems: Problem[] } {
  const awards: Dated[] = [];
  const future: HistoryRecord[] = [];
  const problems: Problem[] = [];
  for (const record of records) {
    const period = parsePeriod(record.period);
    if (period?.form !== now.form) {
      const params = { period: record.period, now: periodText(now.year, now.form) };
      problems.push(about(record, 'error', 'history.other-form', params));
    } else if (period.year > now.year) future.push(record);
    else awards.push({ record, year: period.year });
  }
  return { awards, problems: [...problems, ...ofFuture(future, now)] };
}

/** One warning for all: who decides about an earlier period again has many of them. */
function ofFuture(records: readonly HistoryRecord[], now: Period): Problem[] {
  const [first] = records;
  if (!first) return [];
  const cells = records.slice(0, MOST_CELLS).map(({ cell }) => placeText(cell));
  const more = records.length > MOST_CELLS ? ['…'] : [];
  const params = { count: records.length, now: periodText(now.year, now.form), cells: [...cells, ...more] };
  return [about(first, 'warning', 'history.future', params)];
}

const MOST_CELLS = 20;

/** A title that is written twice for one period counts once, with the cell that comes first. */
function withoutDoubles(
  awards: readonly Dated[],
  now: Period,
  titled: (id: Id) => string,
): { awards: PastAward[]; problems: Problem[] } {
  const first = new Map<string, Dated>();
  const problems: Problem[] = [];
  for (const award of awards) {
    const { record, year } = award;
    const name = `${record.title}\u0000${year}`;
    const before = first.get(name);
    if (!before) first.set(name, award);
    else {
      const other = placeText(before.record.cell);
      const title = titled(record.title);
      const params = { key: record.key.join(' | '), title, period: periodText(year, now.form), other };
      problems.push(about(record, 'warning', 'history.twice', params));
    }
  }
  const once = [...first.values()].map(({ record, year }) => ({
    title: record.title,
    year,
    cell: record.cell,
  }));
  return { awards: once, problems };
}

function titleOf({ honours = [] }: RuleSet, { titles = [] }: Population, id: Id): string {
  return [...titles, ...honours].find((one) => one.id === id)?.title ?? id;
}

function fitsNobody(awards: readonly Dated[], near: readonly string[]): Problem {
  const { record } = awards[0]!;
  const params = { key: record.key.join(' | '), count: awards.length };
  if (near.length === 0) return about(record, 'question', 'history.fits-nobody', params);
  return about(record, 'question', 'history.fits-nobody-near', { ...params, near });
}

function fitsTwo(awards: readonly Dated[], rows: readonly number[], keys: HistoryKeys): Problem {
  const { record } = awards[0]!;
  const cells = rows.flatMap((row) => keys.cellOf(row) ?? []).map(placeText);
  return about(record, 'question', 'history.fits-two', { key: record.key.join(' | '), cells });
}

/** Where the whole key is the name, a blank part is a problem of the row already. */
function nameless(
  { id, fields, historyKey }: Population,
  keys: HistoryKeys,
  data: PopulationData,
): Problem[] {
  if (!historyKey) return [];
  const names = keys.fields.map((key) => fields.find((field) => field.id === key)?.title ?? key);
  return keys.nameless.map((row) => ({
    severity: 'question',
    code: 'history.row-without-key',
    params: { key: Object.values(data.keyOf(row)).join(' | '), fields: names },
    population: id,
    key: data.keyOf(row),
    ...keys.cellOf(row),
  }));
}

/** A problem at an award of the history: for a CSV by its line. */
function about(
  { population, cell }: HistoryRecord,
  severity: Problem['severity'],
  code: string,
  params: Problem['params'],
): Problem {
  return { severity, code, params, population, sheet: cell.sheet, cell: cell.cell.replace(/:.*$/u, '') };
}

/** `'Lịch sử danh hiệu'!D7`, `history.csv:7` */
function placeText({ sheet, cell }: SourceCell): string {
  return /^[A-Z]/u.test(cell)
    ? `'${sheet.replaceAll("'", "''")}'!${cell}`
    : `${sheet}:${cell.replace(/:.*$/u, '')}`;
}
