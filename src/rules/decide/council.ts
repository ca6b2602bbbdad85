import { nodeId, type Evaluation, type NodeId } from '../../engine/graph/node';
import type { PopulationData } from '../../engine/graph/population-data';
import { identityOf } from '../../engine/graph/relation';
import type { Problem } from '../../engine/problem';
import type { SeatedBandResult } from '../../engine/ranking/band';
import type { CouncilChoice } from '../../engine/titles/recorded/choice';
import { Seat } from '../../engine/titles/seats/seat';
import type { SeatingResult } from '../../engine/titles/seats/seating-result';
import type { TitleResult } from '../../engine/titles/title';
import type { RecordedChoice } from './choice';
import { placeOf } from './confirm';

/** Recorded choices about rows, found in the data. */
export interface CouncilChoices {
  readonly byTitle: ReadonlyMap<NodeId, ReadonlyMap<number, CouncilChoice>>;
  readonly found: readonly { readonly choice: RecordedChoice; readonly row: number }[];
  readonly problems: readonly Problem[];
}

export function findChoices(
  choices: readonly RecordedChoice[],
  tables: ReadonlyMap<string, PopulationData>,
): CouncilChoices {
  const byTitle = new Map<NodeId, Map<number, CouncilChoice>>();
  const found: { choice: RecordedChoice; row: number }[] = [];
  const problems: Problem[] = [];
  for (const choice of choices) {
    const { kind, population, title, because } = choice;
    if (kind !== 'admit' && kind !== 'refuse') continue;
    const table = tables.get(population);
    const row = table ? rowOf(table, choice.key) : -1;
    if (row < 0) {
      problems.push(about(choice, 'error', 'choice.unknown-row', { key: choice.key.join(' | ') }));
      continue;
    }
    const rows = byTitle.get(nodeId(population, title)) ?? new Map<number, CouncilChoice>();
    byTitle.set(nodeId(population, title), rows);
    const before = rows.get(row);
    if (before && before.kind !== kind)
      problems.push(about(choice, 'error', 'choice.contradiction', { key: choice.key.join(' | ') }));
    rows.set(row, { kind, because });
    found.push({ choice, row });
  }
  return { byTitle, found, problems };
}

/** Choices that settled nothing: too many names for the seats is an error, the rest a warning. */
export function choicesWithoutEffect({ found }: CouncilChoices, run: Evaluation): Problem[] {
  return found.flatMap(({ choice, row }): Problem[] => {
    if (run.isUsed(choice.population, choice.title, row)) return [];
    const tooMany = choice.kind === 'admit' && isTied(choice, row, run);
    const params = { key: choice.key.join(' | '), title: choice.title };
    return [
      tooMany
        ? about(choice, 'error', 'choice.too-many', params)
        : about(choice, 'warning', 'choice.without-effect', params),
    ];
  });
}

/** Whether the row is among equals at the cut that still await the council, for a title or a band. */
function isTied({ population, title }: RecordedChoice, row: number, run: Evaluation): boolean {
  const node = nodeId(population, title);
  if (run.has(node)) return isTiedIn(run.result<TitleResult>(node).seating, row);
  const band = nodeId(population, 'band');
  return (
    run.has(band) && run.result<SeatedBandResult>(band).seatings.some((seating) => isTiedIn(seating, row))
  );
}

function isTiedIn(seating: SeatingResult | undefined, row: number): boolean {
  if (seating?.seats[row] !== Seat.council) return false;
  return [...seating.cuts.values()].some(({ rows }) => rows.includes(row));
}

/** The row with this key; −1 where there is none. */
export function rowOf(table: PopulationData, key: readonly string[]): number {
  const wanted = identityOf(key);
  for (let row = 0; row < table.rowCount; row++) {
    if (identityOf(Object.values(table.keyOf(row))) === wanted) return row;
  }
  return -1;
}

/** A problem of a choice, where it is recorded. */
export function about(
  choice: RecordedChoice,
  severity: Problem['severity'],
  code: string,
  params: Problem['params'],
): Problem {
  return { severity, code, params, population: choice.population, ...placeOf(choice) };
}
