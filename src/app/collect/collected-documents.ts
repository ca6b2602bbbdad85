import { say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import type { CollectedView } from '../../reports/collected/collected-view';
import { dataSheet } from '../../reports/collected/data-sheet';
import { logSheet } from '../../reports/collected/log-sheet';
import { sourcesSheet } from '../../reports/collected/sources-sheet';
import type { SheetDocument } from '../../reports/sheet-document';
import type { Population } from '../../rules/rule-set';
import { sheetNames } from '../../sheets/assign-sheets';
import { cleanSheetName } from '../../workbook/file/write/sheet-names';
import type { CollectedNames } from './collected-record';
import { describe } from './describe';
import type { Gathered } from './gather';
import { FIELD } from './read-former';

/** What is written of what was gathered. */
export type ToWrite = Pick<Gathered, 'rules' | 'populations' | 'log' | 'differences'>;

export interface CollectedDocuments {
  readonly documents: readonly SheetDocument[];
  /** What the sheet of each population shows, in the order of the rules. */
  readonly views: readonly CollectedView[];
  /** Which sheet is which, once the documents have names, in their order. */
  namesOf(names: readonly string[]): CollectedNames;
}

/** The sheets of a collected workbook: the data of each population, the log, and where the values were read. */
export function collectedDocuments(
  { populations, log, differences }: ToWrite,
  language: Language,
): CollectedDocuments {
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
  const ids = populations.map(({ population }) => population.id);
  return {
    documents: [
      ...views.map(dataSheet),
      logSheet(log.lines, word('collect.sheet-log'), (code, params) => say(language, code, params)),
      ...views.map((view) => sourcesSheet(view, FIELD)),
    ],
    views,
    namesOf: (names) => ({
      data: new Map(ids.map((id, i) => [id, names[i]!])),
      log: names[ids.length]!,
      sources: new Map(ids.map((id, i) => [id, names[ids.length + 1 + i]!])),
    }),
  };
}

/** The first of the names that the population's sheet may have which Excel takes as it is. */
function dataName(population: Population): string {
  const names = sheetNames(population);
  return names.find((name) => cleanSheetName(name) === name) ?? cleanSheetName(population.title);
}
