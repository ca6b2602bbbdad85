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

/** The record of a collected workbook: its sheets of sources and of changes are never read as data. */
export function collectedRecord(rules: RuleSet, { data, sources, log }: CollectedNames): SheetDocument {
  const lines: RecordLine[] = [
    ['engine', ENGINE],
    ['rules', rules.id],
    ['rules.version', rules.version ?? ''],
    ['rules.fingerprint', fingerprint(rules)],
    ...[...sources.values(), log].map((name): RecordLine => [KEPT_LINE, name]),
    ...[...data].map(([id, name]): RecordLine => [DATA + id, name]),
    ...[...sources].map(([id, name]): RecordLine => [SOURCES + id, name]),
    [LOG, log],
  ];
  return recordDocument(lines);
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

/** The sheets of a workbook that hold what was collected. */
export function collectedSheets(lines: readonly RecordLine[] | undefined): ReadonlySet<string> {
  return new Set(collectedNames(lines)?.data.values());
}
