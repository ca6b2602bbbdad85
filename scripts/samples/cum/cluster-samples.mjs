import { ANSWERS } from './decisions.mjs';
import { EVENTS } from './events.mjs';
import { UNITS } from './units.mjs';
import { clusterWorkbook } from './workbook.mjs';

/**
 * The generated files of the cluster's sample.
 *
 * @returns {Promise<Map<string, Uint8Array>>} by path below samples/
 */
export async function clusterSamples() {
  const bytes = await clusterWorkbook({ units: UNITS, events: EVENTS, decisions: ANSWERS });
  return new Map([['cum-12-don-vi.xlsx', bytes]]);
}
