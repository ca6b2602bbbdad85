import type { PopulationData } from '../../engine/graph/population-data';
import type { Problem } from '../../engine/problem';
import { NOTHING_RECORDED, type Recorded } from '../../engine/titles/recorded/recorded';
import type { CompiledRules } from '../compile/compile';
import { findBallots } from './ballots';
import { findChoices, type CouncilChoices } from './council';
import { findSeats, type CouncilSeats } from './council-seats';
import { findSettings } from './council-settings';
import { findHistories } from './history';
import type { Records } from './records';

/** The records found in the data: whose they are, and what is wrong with them. */
export interface RecordsFound {
  readonly recorded: Recorded;
  readonly choices: CouncilChoices;
  readonly seats: CouncilSeats;
  readonly problems: readonly Problem[];
}

export function findRecords(
  records: Records,
  compiled: CompiledRules,
  tables: ReadonlyMap<string, PopulationData>,
  period: string | undefined,
): RecordsFound {
  const choices = findChoices(records.choices, tables);
  const seats = findSeats(records.choices, compiled.rules);
  const settings = findSettings(records.choices, compiled.rules, tables);
  const { histories, problems } = findHistories(compiled, records.history, tables, period);
  const { bodies, ballots, problems: ofBallots } = findBallots(records, compiled.rules, tables);
  return {
    recorded: {
      ...NOTHING_RECORDED,
      period,
      choices: choices.byTitle,
      seats: seats.byAward,
      points: settings.points,
      gates: settings.gates,
      histories,
      bodies,
      ballots,
    },
    choices,
    seats,
    problems: [...choices.problems, ...seats.problems, ...settings.problems, ...problems, ...ofBallots],
  };
}
