import { ANSWERS } from '../../../scripts/samples/choices.mjs';
import type { Choice, Data, Office, Person } from '../../../scripts/samples/model.mjs';
import { OFFICE } from '../../../scripts/samples/office.mjs';
import { PEOPLE } from '../../../scripts/samples/people.mjs';

/** The main sample's data with the differences that a test is about. */
export function dataWith({
  people = PEOPLE,
  office = OFFICE,
  choices = ANSWERS,
}: {
  people?: readonly Person[];
  office?: Office;
  choices?: readonly Choice[];
}): Data {
  return { people, office, choices };
}

/** The people with a difference in some of them, by their place in the sample from 0. */
export function changed(places: readonly number[], difference: Partial<Person>): Person[] {
  return PEOPLE.map((person, i) => (places.includes(i) ? { ...person, ...difference } : person));
}

export const SETTLED = { lastDayCounts: false, admitted: [] };
