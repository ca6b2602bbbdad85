/** Cells that are not yet read as the corpus wants, by what is written and in which unit, with the reason. */
export const NUMBER_NOT_YET: Readonly<Record<string, string>> = {};
