import type { Problem } from '../../engine/problem';
import type { Id, RuleSet } from '../../rules/rule-set';
import type { Saved } from '../../workbook/file/parts/core-properties';
import { readData } from '../read-data';
import { recordedSheets } from '../run-record';
import { collectedNames } from './collected-record';
import type { OpenedSource, SourceFile } from './collect-case';
import { sheetName, type CollectedRow } from './collected-row';
import { rowsOfTable } from './rows-of-table';
import { collectedBefore, notTheForm, skippedProblem } from './skipped';
import { copyOfData } from './copy-of-data';

/** What one file gave. */
export interface SourceRead {
  readonly state: 'read' | 'skipped';
  readonly rows: ReadonlyMap<Id, readonly CollectedRow[]>;
  readonly problems: readonly Problem[];
  readonly saved: Saved;
}

/** Said once about all files, not about each. */
const NOT_IN_THIS_FILE = 'sheets.population-not-found';

/**
 * Reads one file and lets it go: its rows, and what is wrong with it, in which every sheet is called by its file too. A
 * file need not hold every population of the rules, but one at least.
 */
export async function readSource(source: SourceFile, rules: RuleSet): Promise<SourceRead> {
  const file = source.name;
  try {
    const opened = await source.open();
    return await readOpened(opened, file, rules);
  } catch (error) {
    return skipped(skippedProblem(file, error));
  }
}

async function readOpened(opened: OpenedSource, file: string, rules: RuleSet): Promise<SourceRead> {
  const record = opened.workbook && (await recordedSheets(opened.workbook));
  if (collectedNames(record?.collected)) return skipped(collectedBefore(file));
  const { tables, problems } = await readData(opened, rules);
  const lacking = problems.filter(({ code }) => code === NOT_IN_THIS_FILE);
  if (lacking.length === rules.populations.length) {
    return skipped(
      notTheForm(
        file,
        rules.populations.map(({ title }) => title),
      ),
    );
  }
  const rows = new Map(
    rules.populations.map((population, i) => [population.id, rowsOfTable(tables[i]!, population, file)]),
  );
  return {
    state: 'read',
    rows,
    problems: problems.filter(({ code }) => code !== NOT_IN_THIS_FILE).map((each) => inFile(each, file)),
    saved: copyOfData(opened.saved ?? {}),
  };
}

function skipped(problem: Problem): SourceRead {
  return { state: 'skipped', rows: new Map(), problems: [problem], saved: {} };
}

/** The problem as it is told among those of many files. */
function inFile(problem: Problem, file: string): Problem {
  const { sheet, params, ...rest } = copyOfData(problem);
  const place = sheet === undefined || sheet === file ? file : sheetName({ file, sheet });
  return { ...rest, params: { ...params, file }, sheet: place };
}
