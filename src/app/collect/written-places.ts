import { identityOf } from '../../engine/graph/relation';
import type { Problem } from '../../engine/problem';
import { dataStart, LOG_REASON, LOG_START } from '../../reports/collected/table-starts';
import type { CollectedInto } from './collect-into';
import type { Gathered } from './gather';

export interface WrittenPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Where in the workbook what was gathered stands, once it is written. */
export interface WrittenPlaces {
  /** The first row of a file. */
  ofFile(file: string): WrittenPlace | undefined;
  /** The row that a problem is about. */
  ofProblem(problem: Problem): WrittenPlace | undefined;
  /** The cell for the reason of a line of the log. */
  ofReason(index: number): WrittenPlace;
}

/** Where the rows' names stand: behind the running number. */
const NAME = 'B';

export function writtenPlaces(
  { populations }: Pick<Gathered, 'populations'>,
  { which, views }: CollectedInto,
): WrittenPlaces {
  const files = new Map<string, WrittenPlace>();
  const rows = new Map<string, WrittenPlace>();
  populations.forEach(({ population, rows: all }, i) => {
    const sheet = which.data.get(population.id)!;
    const first = dataStart(views[i]!) + 1;
    for (let index = 0; index < all.length; index++) {
      const { origin, key } = all.get(index);
      const place = { sheet, cell: `${NAME}${first + index}` };
      if (!files.has(origin.file)) files.set(origin.file, place);
      rows.set(identityOf([population.id, ...key]), place);
    }
  });
  return {
    ofFile: (file) => files.get(file),
    ofProblem: ({ population, key }) =>
      population === undefined || key === undefined
        ? undefined
        : rows.get(identityOf([population, ...Object.values(key)])),
    ofReason: (index) => ({ sheet: which.log, cell: `${LOG_REASON}${LOG_START + index + 1}` }),
  };
}
