import { fold, foldKey } from '../engine/text/fold';
import type { Grid } from './grid';

/** What may lie beside the populations: awards of earlier years, the council, its ballots and its choices. */
export type SideFile = 'history' | 'council' | 'ballots' | 'choices';

const SHEETS: ReadonlyMap<string, SideFile> = new Map<string, SideFile>([
  [fold('Lịch sử danh hiệu'), 'history'],
  [fold('Hội đồng'), 'council'],
  [fold('Phiếu bầu'), 'ballots'],
  [fold('Quyết định của Hội đồng'), 'choices'],
]);
const FILES: ReadonlyMap<string, SideFile> = new Map<string, SideFile>([
  ['history.csv', 'history'],
  ['council.csv', 'council'],
  ['ballots.csv', 'ballots'],
  ['choices.csv', 'choices'],
]);

/** Which of the side files a grid is, by its name; undefined for any other sheet or file. */
export function sideFileOf({ sheet, source }: Pick<Grid, 'sheet' | 'source'>): SideFile | undefined {
  return source === 'csv' ? FILES.get(foldKey(sheet)) : SHEETS.get(fold(sheet));
}

/** Whether a file of this name (without a folder) is one of the side files. */
export function isSideFileName(name: string): boolean {
  return FILES.has(foldKey(name));
}
