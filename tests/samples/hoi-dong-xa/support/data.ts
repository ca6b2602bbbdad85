import { FIRST, SECOND } from '../../../../scripts/samples/hoi-dong-xa/council-samples.mjs';
import type {
  Ballot,
  CouncilData,
  Member,
  Registration,
} from '../../../../scripts/samples/hoi-dong-xa/model.mjs';

/** What the workbook holds. */
export const MEETING: CouncilData = FIRST;

/** With what the files beside it add: everything is settled. */
export const SETTLED: CouncilData = SECOND;

/** The people with a difference in those who have these codes. */
export function changed(
  data: CouncilData,
  codes: readonly string[],
  difference: Partial<Member>,
): CouncilData {
  return {
    ...data,
    people: data.people.map((person) =>
      codes.includes(person.code) ? { ...person, ...difference } : person,
    ),
  };
}

/** With another answer to a question of the pack. */
export function answered(data: CouncilData, question: string, value: string): CouncilData {
  return {
    ...data,
    choices: data.choices.map((choice) => (choice.title === question ? { ...choice, value } : choice)),
  };
}

/** With a difference in the slips of a person. */
export function registered(data: CouncilData, code: string, difference: Partial<Registration>): CouncilData {
  return {
    ...data,
    registrations: data.registrations.map((slip) => (slip.code === code ? { ...slip, ...difference } : slip)),
  };
}

/** With a difference in the ballots on somebody, a person by the code. */
export function voted(
  data: CouncilData,
  title: string,
  key: string,
  difference: Partial<Ballot>,
): CouncilData {
  const isMeant = (ballot: Ballot): boolean => ballot.title === title && ballot.key.endsWith(key);
  return {
    ...data,
    ballots: data.ballots.map((ballot) =>
      isMeant(ballot) ? ({ ...ballot, ...difference } as Ballot) : ballot,
    ),
  };
}
