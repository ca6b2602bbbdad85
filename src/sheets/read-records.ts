import type { Problem } from '../engine/problem';
import type { Records } from '../rules/decide/records';
import type { RuleSet } from '../rules/rule-set';
import { readBallots } from './ballots';
import { readChoices } from './choices';
import { readCouncil } from './council';
import type { Grid } from './grid';
import { readHistory } from './history';
import { convertGrid } from './legacy/convert-grid';
import { legacyQuestion } from './legacy/legacy-question';
import { sideFileOf, type SideFile } from './side-files';

export interface RecordsRead {
  readonly records: Records;
  readonly problems: readonly Problem[];
}

/** Reads what lies beside the populations; sheets and files that are none of it are passed over. */
export function readRecords(grids: readonly Grid[], rules: RuleSet): RecordsRead {
  const sides = grids.filter((grid) => sideFileOf(grid) !== undefined).map(convertGrid);
  const of = (side: SideFile): Grid[] => sides.filter((grid) => sideFileOf(grid) === side);
  const history = of('history').map((grid) => readHistory(grid, rules));
  const { lists, passedOver } = councilLists(of('council'));
  const council = lists.map(readCouncil);
  const seats = council.flatMap((read) => read.seats);
  const ballots = of('ballots').map((grid) => readBallots(grid, rules, seats));
  const choices = of('choices').map((grid) => readChoices(grid, rules));
  return {
    records: {
      history: history.flatMap(({ records }) => records),
      seats,
      ballots: ballots.flatMap((read) => read.ballots),
      choices: choices.flatMap((read) => read.choices),
    },
    problems: [
      ...passedOver,
      ...sides.flatMap(legacyQuestion),
      ...[...history, ...council, ...ballots, ...choices].flatMap(({ problems }) => problems),
    ],
  };
}

/**
 * Who was there is true for a time: `council.csv` beside a workbook says it anew, and stands in place of its sheet, which
 * is told. History, ballots and choices add up.
 */
function councilLists(grids: readonly Grid[]): { lists: readonly Grid[]; passedOver: readonly Problem[] } {
  const files = grids.filter(({ source }) => source === 'csv');
  if (files.length === 0) return { lists: grids, passedOver: [] };
  const sheets = grids.filter(({ source }) => source !== 'csv');
  const passedOver = sheets.map(({ sheet }): Problem => {
    const params = { sheet, file: files[0]!.sheet };
    return { severity: 'warning', code: 'sheets.file-in-place', params, sheet };
  });
  return { lists: files, passedOver };
}
