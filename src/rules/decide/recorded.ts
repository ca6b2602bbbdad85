import type { PopulationData } from '../../engine/graph/population-data';
import type { Problem } from '../../engine/problem';
import { NOTHING_RECORDED, type Recorded } from '../../engine/titles/recorded';
import { findChoices, type CouncilChoices } from './council';
import type { Records } from './records';

/** The records found in the data: whose they are, and what is wrong with them. */
export interface RecordsFound {
  readonly recorded: Recorded;
  readonly choices: CouncilChoices;
  readonly problems: readonly Problem[];
}

export function findRecords(
  records: Records,
  tables: ReadonlyMap<string, PopulationData>,
  period: string | undefined,
): RecordsFound {
  const choices = findChoices(records.choices, tables);
  return {
    recorded: { ...NOTHING_RECORDED, period, choices: choices.byTitle },
    choices,
    problems: choices.problems,
  };
}
