import { say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import { dataSheet } from '../../reports/collected/data-sheet';
import { logSheet } from '../../reports/collected/log-sheet';
import { sourcesSheet } from '../../reports/collected/sources-sheet';
import type { Id, Population, RuleSet } from '../../rules/rule-set';
import { sheetNames } from '../../sheets/assign-sheets';
import { createXlsx } from '../../workbook/file/create-xlsx';
import { cleanSheetName } from '../../workbook/file/write/sheet-names';
import { RECORD_SHEET } from '../run-record';
import { collectedRecord, type CollectedNames } from './collected-record';
import { describe } from './describe';
import type { LogLine } from './log-line';
import { FIELD } from './read-former';
import type { CollectedPopulation } from './row-store';

export interface ToWrite {
  readonly rules: RuleSet;
  readonly populations: readonly CollectedPopulation[];
  readonly log: readonly LogLine[];
  readonly differences: (population: Population, row: number) => readonly Id[];
  readonly language: Language;
}

export interface Written {
  readonly bytes: Uint8Array;
  /** Without the record. */
  readonly sheets: readonly string[];
  readonly names: CollectedNames;
}

/** The collected workbook: a sheet of data for each population, where its values were read, the log, the record. */
export async function writeCollected({
  rules,
  populations,
  log,
  differences,
  language,
}: ToWrite): Promise<Written> {
  const word = (code: 'collect.sheet-sources' | 'collect.sheet-log'): string => say(language, code);
  const views = populations.map((collected) => {
    const { population } = collected;
    return describe({
      collected,
      dataSheet: dataName(population),
      sourcesSheet: cleanSheetName(
        populations.length === 1
          ? word('collect.sheet-sources')
          : say(language, 'reports.sheet.of', {
              sheet: word('collect.sheet-sources'),
              population: population.title,
            }),
      ),
      differences: (row) => differences(population, row),
      language,
    });
  });
  const workbook = createXlsx();
  const { names } = await workbook.write({
    documents: [
      ...views.map(dataSheet),
      logSheet(log, word('collect.sheet-log'), (code, params) => say(language, code, params)),
      ...views.map((view) => sourcesSheet(view, FIELD)),
    ],
    ours: [],
  });
  const ids = populations.map(({ population }) => population.id);
  const called: CollectedNames = {
    data: new Map(ids.map((id, i) => [id, names[i]!])),
    log: names[ids.length]!,
    sources: new Map(ids.map((id, i) => [id, names[ids.length + 1 + i]!])),
  };
  await workbook.write({ documents: [collectedRecord(rules, called)], ours: [RECORD_SHEET] });
  return { bytes: workbook.bytes(), sheets: names, names: called };
}

/** The first of the names that the population's sheet may have which Excel takes as it is. */
function dataName(population: Population): string {
  const names = sheetNames(population);
  return names.find((name) => cleanSheetName(name) === name) ?? cleanSheetName(population.title);
}
