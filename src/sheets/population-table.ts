import type { PopulationData } from '../engine/graph/population-data';

/**
 * A population's rows as typed columns, and for every value where it stands and how it was written. `fields` has
 * every field of the population; one that no sheet has a column for is missing throughout. A value from a section
 * row has that row's cell; one from the sheet's name has none.
 */
export type PopulationTable = PopulationData;
