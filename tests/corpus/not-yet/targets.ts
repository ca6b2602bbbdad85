/** Targets of the plans' lines that are not yet read as the corpus wants, by their number, with the reason. */
export const TARGETS_NOT_YET: Readonly<Record<string, string>> = {};
