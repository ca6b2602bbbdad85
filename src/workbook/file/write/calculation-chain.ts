import { readText, type Package } from '../parts/package';
import type { Relationship } from '../parts/relationships';
import type { WorkbookPart } from '../parts/workbook-part';
import type { Assignment } from './assign-sheets';

/**
 * The parts that say in which order the workbook's formulas were calculated last, where they list formulas of sheets that get
 * new content: Excel takes a file for damaged that lists a cell without a formula. Such a part is left out as a whole, which
 * a workbook need not have (ISO 29500-1, 12.3.1), and Excel makes it anew; an entry may be meant for the sheet of the one
 * before it, so that single ones cannot simply be taken out.
 */
export function staleChains(
  pkg: Package,
  { relationships }: WorkbookPart,
  assignments: readonly Assignment[],
): Relationship[] {
  const chains = relationships.filter(({ kind, external }) => kind === 'calcChain' && !external);
  if (chains.length === 0) return [];
  return assignments.some(({ replaces }) => hasFormulas(pkg, replaces?.part)) ? chains : [];
}

function hasFormulas(pkg: Package, sheet: string | undefined): boolean {
  return sheet !== undefined && FORMULA.test(readText(pkg, sheet));
}

const FORMULA = /<(?:[^\s<>/:]+:)?f[\s>/]/;
