import type { FormulaLayout } from '../formula/formula-layout';
import { call } from '../formula/formula-text';
import { allOf } from '../formula/logic';
import { nodeId, type Evaluation } from '../graph/node';
import { DECISIONS } from './decisions';
import { eligibilityColumn } from './eligibility-formula';
import { seatFormula, takenColumn } from './seats/seat-formula';
import type { Title, TitleResult } from './title';
import { lowerFormula } from './vote/vote-formula';

/**
 * The decision about a row, as its position among `DECISIONS` from 1: what it fulfils, the vote, and its seat where there is a
 * quota.
 *
 * @throws NotTranslatable
 */
export function decisionFormula(
  population: string,
  title: Title,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  const { quotas, vote, order } = title;
  const name = nodeId(population, title.id);
  const eligible = eligibilityColumn(population, title, layout, run);
  const { seating } = run.result<TitleResult>(name);
  const about = { population, name, award: title.id, layout, run };
  const use = { ...about, quotas, vote, order, eligible, seating };
  const decision = seatFormula(use, row);
  takenColumn(use, layout.range(name, 'decision'));
  const names = DECISIONS.map((each) => layout.word(each));
  return call('MATCH', decision, `{${names.join(',')}}`, '0');
}

/** Whether the vote refused a row with enough ballots for the lower title. @throws NotTranslatable */
export function loweredFormula(
  population: string,
  { id, vote }: Title,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  const asked = vote ? lowerFormula(vote, population, row, layout, run) : 'FALSE';
  const refused = `${layout.cell(nodeId(population, id), row, 'decision')}=${layout.word('voted-down')}`;
  return asked === 'FALSE' ? asked : allOf([refused, asked]);
}
