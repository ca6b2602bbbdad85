import type { HelperColumn, HelperLabel, FormulaLayout } from '../../formula/formula-layout';
import type { SeatingResult } from '../seats/seating-result';
import type { QuotaOutcome } from './outcome';

/** What the figures of a quota are shown for. */
export interface FigureUse {
  readonly layout: FormulaLayout;
  /** Unique in the population. */
  readonly name: string;
  /** What the engine counted. */
  readonly seating: SeatingResult | undefined;
  /** Which of several quotas it is; absent: the first. */
  readonly position?: number | undefined;
}

/**
 * Makes a column of figures: a word where the row's group, or the figure, is not known.
 *
 * @param found what the engine has; undefined where it does not say
 */
export type FigureColumn = (
  label: HelperLabel,
  formula: (row: number) => string,
  found: (outcome: QuotaOutcome) => number | 'missing' | undefined,
) => HelperColumn;

export function figureColumns(
  { layout, name, seating, position = 0 }: FigureUse,
  group: HelperColumn | undefined,
): FigureColumn {
  const missing = layout.word('missing');
  return (label, formula, found) =>
    layout.helper(
      `${name} ${label}`,
      (row) => {
        const outcome = seating?.quotas[seating.standings[position]?.outcomeOf[row] ?? -1];
        const value = outcome ? found(outcome) : 'missing';
        const figure = `IFERROR(${formula(row)},${missing})`;
        const known = group ? `IF(ISNUMBER(${group.cell(row)}),${figure},${missing})` : figure;
        if (value === undefined) return { formula: known };
        return { formula: known, ...(value === 'missing' ? { word: value } : { value }) };
      },
      label,
    );
}
