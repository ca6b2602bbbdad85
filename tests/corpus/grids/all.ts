import { ACROSS } from './across';
import { AMBIGUOUS_COLUMNS } from './ambiguous-columns';
import { CLEAR_COLUMNS } from './clear-columns';
import { COLUMNS } from './columns';
import { CSV } from './csv';
import { DECOMPOSED_CASES } from './decomposed';
import { EMPTY_ROWS } from './empty-rows';
import { ENDINGS } from './endings';
import { HEADERS } from './headers';
import { HIDDEN } from './hidden';
import { HISTORY } from './history';
import { KEYS } from './keys';
import { LEGACY } from './legacy';
import { LISTS } from './lists';
import { MERGED_CELLS } from './merged-cells';
import { NO_SLIPS } from './no-slips';
import { NUMBERING_ROWS } from './numbering-rows';
import { ORPHANS_CASES } from './orphans';
import { OWN_SHEETS_CASES } from './own-sheets';
import { PLAN_SHEETS } from './plan-sheets';
import { SECTIONS } from './sections';
import { SEVERAL_TABLES } from './several-tables';
import { TITLES } from './titles';
import type { GridCase } from './expected';

/** Every workbook of the corpus, by the file it stands in. */
export const GRID_FILES: Readonly<Record<string, readonly GridCase[]>> = {
  titles: TITLES,
  headers: HEADERS,
  'numbering-rows': NUMBERING_ROWS,
  sections: SECTIONS,
  endings: ENDINGS,
  'empty-rows': EMPTY_ROWS,
  hidden: HIDDEN,
  across: ACROSS,
  'own-sheets': OWN_SHEETS_CASES,
  'several-tables': SEVERAL_TABLES,
  keys: KEYS,
  'no-slips': NO_SLIPS,
  orphans: ORPHANS_CASES,
  legacy: LEGACY,
  decomposed: DECOMPOSED_CASES,
  'merged-cells': MERGED_CELLS,
  columns: COLUMNS,
  history: HISTORY,
  lists: LISTS,
  'ambiguous-columns': AMBIGUOUS_COLUMNS,
  'clear-columns': CLEAR_COLUMNS,
  csv: CSV,
  'plan-sheets': PLAN_SHEETS,
};

export const GRID_CASES: readonly GridCase[] = Object.values(GRID_FILES).flat();
