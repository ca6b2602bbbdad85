import { ENGINE } from '../../engine/version';
import type { SheetDocument } from '../../reports/sheet-document';
import { fingerprint } from '../../rules/decide/fingerprint';
import type { Id, RuleSet } from '../../rules/rule-set';
import { COLLECTED_LINE, KEPT_LINE, recordDocument, type RecordLine } from '../run-record';

/** What a collected workbook remembers of its sheets. */
export interface CollectedNames {
  /** The sheets that a run reads as data, by population. */
  readonly data: ReadonlyMap<Id, string>;
  /** The sheets that say where every value was read, by population. */
  readonly sources: ReadonlyMap<Id, string>;
  /** The sheet of changed scores. */
  readonly log: string;
}

const DATA = `${COLLECTED_LINE}data.`;
const SOURCES = `${COLLECTED_LINE}sources.`;
const LOG = `${COLLECTED_LINE}log`;

/**
 * The record of a collected workbook: its sheets of sources and of changes are never read as data.
 *
 * @param before the lines of the record that it replaces: what an earlier run wrote stays known
 * @param copies sheets that keep what somebody had changed
 */
export function collectedRecord(
  rules: RuleSet,
  names: CollectedNames,
  before: readonly RecordLine[] = [],
  copies: readonly string[] = [],
): SheetDocument {
  const { data, sources, log } = names;
  const former = collectedNames(before);
  const outdated = new Set(former ? [...former.sources.values(), former.log] : []);
  const ownKept = [...sources.values(), log, ...copies];
  const kept = before.filter(
    ([name, sheet]) => isKept(name) && !outdated.has(sheet) && !ownKept.includes(sheet),
  );
  const others = before.filter(([name]) => !isKept(name) && !name.startsWith(COLLECTED_LINE));
  const lines: RecordLine[] = [
    ...(others.length > 0
      ? others
      : ([
          ['engine', ENGINE],
          ['rules', rules.id],
          ['rules.version', rules.version ?? ''],
          ['rules.fingerprint', fingerprint(rules)],
        ] as const)),
    ...kept,
    ...ownKept.map((name): RecordLine => [KEPT_LINE, name]),
    ...[...data].map(([id, name]): RecordLine => [DATA + id, name]),
    ...[...sources].map(([id, name]): RecordLine => [SOURCES + id, name]),
    [LOG, log],
  ];
  return recordDocument(lines);
}

function isKept(name: string): boolean {
  return name === KEPT_LINE;
}

/** The names in the lines of a record; undefined where the workbook was not collected. */
export function collectedNames(lines: readonly RecordLine[] | undefined): CollectedNames | undefined {
  const log = lines?.find(([name]) => name === LOG)?.[1];
  if (lines === undefined || log === undefined) return undefined;
  const under = (prefix: string): Map<Id, string> =>
    new Map(
      lines
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, sheet]) => [name.slice(prefix.length), sheet]),
    );
  return { data: under(DATA), sources: under(SOURCES), log };
}
