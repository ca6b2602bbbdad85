/** Marks that say yes in a cell of a form. */
export const MARKS: readonly string[] = ['x', '✓', '✔', '☑', '√'];

/** What everybody understands as yes or no; who asks a question of his own adds its words. */
export const YES: readonly string[] = ['có', 'yes', 'true', '1'];
export const NO: readonly string[] = ['không', 'no', 'false', '0'];
