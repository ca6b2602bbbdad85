import type { FormulaLayout } from '../formula/formula-layout';
import { call } from '../formula/formula-text';
import type { Evaluation } from '../graph/node';
import { DECISIONS } from './decisions';
import { eligibilityColumn } from './eligibility-formula';
import { seatFormula } from './seats/seat-formula';
import type { Title } from './title';

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
  const eligible = eligibilityColumn(population, title, layout, run);
  const contested = title.quotas.length > 0 || title.vote !== undefined;
  const decision = contested
    ? seatFormula(population, title, eligible, row, layout, run)
    : eligible.cell(row);
  const names = DECISIONS.map((name) => layout.word(name));
  return call('MATCH', decision, `{${names.join(',')}}`, '0');
}
