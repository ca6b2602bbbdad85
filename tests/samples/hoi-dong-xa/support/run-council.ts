import pack from '../../../../packs/cap-xa-2025.json';
import type { CouncilData } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';
import { councilWorkbook } from '../../../../scripts/samples/hoi-dong-xa/workbook.mjs';
import { runCase } from '../../../../src/app/run-case';
import type { Run } from '../../../../src/rules/run-result';
import { openXlsx } from '../../../../src/workbook/file/open-xlsx';

export const RULES = pack.id;

/** Runs over a workbook made of changed data, as the command line does it; the sample itself goes through that. */
export async function runOnCouncil(data: CouncilData): Promise<Run> {
  const workbook = await openXlsx(await councilWorkbook(data), 'hoi-dong-xa.xlsx');
  const { run } = await runCase({ data: { workbook, files: [] }, json: pack, name: RULES, language: 'vi' });
  return run;
}
