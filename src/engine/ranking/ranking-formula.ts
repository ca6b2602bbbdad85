import type { FormulaLayout } from '../formula/formula-layout';
import { groupColumn } from '../formula/group-column';
import { allOf } from '../formula/logic';
import { nodeId } from '../graph/node';
import { isUnranked } from './gates';
import type { Gate } from './gate-node';
import type { Ranking } from './ranking';
import { standingColumns, type StandingColumns } from './standing-columns';

/** The place of a row: one more than are ahead of it, its class among the classes, or the mean of the places it shares. */
export function placeFormula(
  population: string,
  ranking: Ranking,
  row: number,
  layout: FormulaLayout,
): string {
  const name = nodeId(population, ranking.id);
  const group = ranking.within && groupColumn(layout, name, ranking.within);
  const standing = standingColumns(layout, name, {
    rungs: [ranking.by, ...ranking.ties],
    group,
    participates: (each) =>
      allOf([
        ...(group ? [`ISNUMBER(${group.cell(each)})`] : []),
        ...rankedConditions(ranking, each, layout),
      ]),
    firstMustBeThere: true,
  });
  return PLACES[ranking.method](standing, row);
}

/** What must hold for a row to be ranked: its total is reckoned, no gate that takes it out is closed, and none unknown. */
function rankedConditions({ gates, total }: Ranking, row: number, layout: FormulaLayout): string[] {
  const reckoned = total === undefined ? [] : [`${layout.cell(total, row)}<>${layout.word('blocked')}`];
  return [...reckoned, ...gates.map((gate) => openCondition(gate, isUnranked(gate.effect), row, layout))];
}

/** A gate that concerns the column must be open; any other must be known. */
export function openCondition({ node }: Gate, concerns: boolean, row: number, layout: FormulaLayout): string {
  const cell = layout.cell(node, row);
  return concerns ? `${cell}=${layout.word('no')}` : `${cell}<>${layout.word('missing')}`;
}

type PlaceFormula = (standing: StandingColumns, row: number) => string;

const PLACES: Readonly<Record<Ranking['method'], PlaceFormula>> = {
  competition: ({ aheadOf }, row) => `${aheadOf(row)}+1`,
  average: ({ aheadOf, tied }, row) => `${aheadOf(row)}+(${tied(row)}+1)/2`,
  dense: ({ classNumber }, row) => classNumber(row),
};
