import pack from '../../../../packs/cum-mau-100.json';
import type { ClusterData } from '../../../../scripts/samples/cum/model.mjs';
import { clusterWorkbook } from '../../../../scripts/samples/cum/workbook.mjs';
import { runCase } from '../../../../src/app/run-case';
import type { Run } from '../../../../src/rules/run-result';
import { openXlsx } from '../../../../src/workbook/file/open-xlsx';

export const RULES = pack.id;

/** Runs over a workbook made of changed data, as the command line does it; the sample itself goes through that. */
export async function runOnCluster(
  data: ClusterData,
  change?: Parameters<typeof clusterWorkbook>[1],
): Promise<Run> {
  const workbook = await openXlsx(await clusterWorkbook(data, change), 'cum.xlsx');
  const { run } = await runCase({ data: { workbook, files: [] }, json: pack, name: RULES, language: 'vi' });
  return run;
}
