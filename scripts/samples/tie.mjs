import { PEOPLE } from './people.mjs';

/** @import { Person } from './model.mjs' */

/** The two who share the third of the three seats, once the second has done one task more. */
const THIRD = 19;
const FOURTH = 14;

/**
 * The people of the main sample with one difference in one cell: the fourth in line for Chiến sĩ thi đua cơ sở has done
 * 23 of 24 tasks in the first round, not 22, and so has the total of the third.
 *
 * @type {readonly Person[]}
 */
export const TIED_PEOPLE = PEOPLE.map((person, i) =>
  i === FOURTH ? { ...person, first: { ...person.first, done: person.first.done + 1 } } : person,
);

/** The one to whom the council gives the seat. */
export const ADMITTED = /** @type {Person} */ (TIED_PEOPLE[FOURTH]);

/** The one who then goes without. */
export const PASSED_OVER = /** @type {Person} */ (TIED_PEOPLE[THIRD]);
