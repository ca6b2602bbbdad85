import { admission, ANSWERS } from './choices.mjs';
import { choicesCsv } from './csv-files.mjs';
import { clusterSamples } from './cum/cluster-samples.mjs';
import { badInputs } from './faults.mjs';
import { councilSamples } from './hoi-dong-xa/council-samples.mjs';
import { OFFICE } from './office.mjs';
import { PEOPLE } from './people.mjs';
import { ADMITTED, TIED_PEOPLE } from './tie.mjs';
import { workbook } from './workbook.mjs';

/**
 * Every generated file below samples/, the same bytes each time.
 *
 * @returns {Promise<Map<string, Uint8Array>>} by path
 */
export async function allSamples() {
  const main = await workbook({ people: PEOPLE, office: OFFICE, choices: ANSWERS });
  const tied = await workbook({ people: TIED_PEOPLE, office: OFFICE, choices: ANSWERS });
  const { files } = await badInputs();
  return new Map([
    ['quang-thanh-2021.xlsx', main.bytes],
    ['dong-hang/quang-thanh-2021-dong-hang.xlsx', tied.bytes],
    ['dong-hang/da-quyet-dinh/choices.csv', choicesCsv([admission(ADMITTED)])],
    ...(await clusterSamples()),
    ...(await councilSamples()),
    ...files,
  ]);
}
