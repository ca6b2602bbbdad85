import { isRefused } from '../failures';
import { pack } from '../pack';
import type { Requests } from '../requests';
import type { Appearance, Lines, LookedAt } from './appearance';

/** Rows whose height is kept; a longer sheet finds the heights behind by itself. */
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 1_000;
/** Runs of equal lines that are kept of a sheet: the journal must stay far below the 2 MB that Excel keeps for an add-in. */
const MOST_RUNS = 500;
/** Lines asked about in one request: some 1 MB. */
const LINES_AT_ONCE = 20_000;

interface Line {
  readonly points: number;
  readonly hidden: boolean;
}

interface Question {
  readonly at: number;
  readonly id: string;
  readonly kind: 'rows' | 'columns';
  readonly first: number;
  readonly count: number;
}

type Known = Pick<Appearance, 'rows' | 'columns'>;

/** Sizes of the rows and columns of sheets, and which are hidden; where Excel refuses to tell, only how many there are. */
export async function readLines(
  requests: Requests,
  sheets: readonly (LookedAt & { readonly standardHeight: number })[],
): Promise<Known[]> {
  const found = sheets.map(() => ({ rows: [] as Line[], columns: [] as Line[] }));
  const questions = sheets.flatMap(({ id, rows, columns }, at) => [
    ...blocks({ at, id, kind: 'rows' }, Math.min(rows, MOST_ROWS)),
    ...blocks({ at, id, kind: 'columns' }, Math.min(columns, MOST_COLUMNS)),
  ]);
  for (const group of pack(questions, ({ count }) => count, LINES_AT_ONCE)) {
    const answers = await readGroup(requests, group);
    group.forEach(({ at, kind, first }, index) => {
      const lines = found[at]?.[kind];
      // Behind lines that nothing is known of, others would stand in their place.
      if (lines?.length === first) lines.push(...(answers[index] ?? []));
    });
  }
  return sheets.map(({ rows, columns, standardHeight }, at) => ({
    rows: linesOf(found[at]?.rows ?? [], Math.min(rows, MOST_ROWS), standardHeight),
    columns: linesOf(found[at]?.columns ?? [], Math.min(columns, MOST_COLUMNS)),
  }));
}

/** The answers in one request; where Excel refuses, each alone, and none to what it refuses again. */
async function readGroup(requests: Requests, group: readonly Question[]): Promise<Line[][]> {
  try {
    return await askAll(requests, group);
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
  const answers: Line[][] = [];
  for (const question of group) {
    const answer = await askAll(requests, [question]).catch((error: unknown) => {
      if (!isRefused(error)) throw error;
      return [];
    });
    answers.push(answer[0] ?? []);
  }
  return answers;
}

function askAll(requests: Requests, group: readonly Question[]): Promise<Line[][]> {
  return requests.repeatable(({ workbook }) => {
    const reads = group.map((question) => ask(workbook.worksheets.getItem(question.id), question));
    return () => reads.map((read) => read());
  });
}

function blocks(whole: Pick<Question, 'at' | 'id' | 'kind'>, count: number): Question[] {
  const parts: Question[] = [];
  for (let first = 0; first < count; first += LINES_AT_ONCE) {
    parts.push({ ...whole, first, count: Math.min(LINES_AT_ONCE, count - first) });
  }
  return parts;
}

function ask(sheet: Excel.Worksheet, { kind, first, count }: Question): () => Line[] {
  if (kind === 'rows') {
    const asked = { rowHidden: true, format: { rowHeight: true } };
    const rows = sheet.getRangeByIndexes(first, 0, count, 1).getRowProperties(asked);
    return () => rows.value.map(({ format, rowHidden }) => lineOf(format?.rowHeight, rowHidden));
  }
  const asked = { columnHidden: true, format: { columnWidth: true } };
  const columns = sheet.getRangeByIndexes(0, first, 1, count).getColumnProperties(asked);
  return () => columns.value.map(({ format, columnHidden }) => lineOf(format?.columnWidth, columnHidden));
}

function lineOf(points = 0, hidden = false): Line {
  return { points, hidden };
}

/** Runs of lines that are alike; one without a size (it is hidden) or of the usual size needs none. */
function linesOf(lines: readonly Line[], count: number, usual?: number): Lines {
  const sizes: [number, number, number][] = [];
  const hidden: [number, number][] = [];
  for (const [at, line] of lines.entries()) {
    if (sizes.length > MOST_RUNS || hidden.length > MOST_RUNS) {
      return { count, known: at, sizes, hidden };
    }
    if (line.hidden) {
      const last = hidden.at(-1);
      if (last && last[0] + last[1] === at) last[1] += 1;
      else hidden.push([at, 1]);
    }
    if (line.points <= 0 || line.points === usual) continue;
    const last = sizes.at(-1);
    if (last && last[0] + last[1] === at && last[2] === line.points) last[1] += 1;
    else sizes.push([at, 1, line.points]);
  }
  return { count, ...(lines.length < count ? { known: lines.length } : {}), sizes, hidden };
}
