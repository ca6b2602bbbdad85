import type { RuleSet } from '../../rules/rule-set';
import { sheetNames } from '../../sheets/assign-sheets';
import { isSameSheet } from '../../sheets/choices/sheet-name';
import type { ChosenSheets } from '../../sheets/chosen-sheets';
import type { Grid } from '../../sheets/grid';
import type { CollectedNames } from './collected-record';

/** Marks the sheets that were collected, and for which population. */
export function markCollected(grids: readonly Grid[], names: CollectedNames | undefined): Grid[] {
  const populations = new Map([...(names?.data ?? [])].map(([id, sheet]) => [sheet, id]));
  return grids.map((grid) => {
    const collectedFor = populations.get(grid.sheet);
    return collectedFor === undefined ? grid : { ...grid, collected: true, collectedFor };
  });
}

/**
 * The sheets that were collected under another name than the rules have for them, because an earlier sheet of the workbook has
 * that name: what was collected is what is read.
 */
export function sheetsCollected(grids: readonly Grid[], { populations }: RuleSet): ChosenSheets {
  return Object.fromEntries(
    populations.flatMap((population) => {
      const own = grids.filter(({ collectedFor }) => collectedFor === population.id);
      const names = sheetNames(population);
      const isRenamed = own.some(({ sheet }) => !names.some((name) => isSameSheet(name, sheet)));
      return isRenamed ? [[population.id, own.map(({ sheet }) => sheet)] as const] : [];
    }),
  );
}
