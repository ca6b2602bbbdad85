import type { CouncilData } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';
import type { Run } from '../../../../src/rules/run-result';
import { reckon, type Reckoning } from '../reckoning/reckon';
import { expectSame } from './compare';
import { SETTLED } from './data';
import { runOnCouncil } from './run-council';

/** Runs over the changed workbook and holds the answer against the reckoning of the changed data. */
export async function runAndReckon(data: CouncilData, state: Run['state'] = 'complete'): Promise<Run> {
  const answer = await runOnCouncil(data);
  expectSame(answer, reckon(data), data);
  expect(answer.state).toBe(state);
  return answer;
}

/** What is decided otherwise than in the settled sample, people first: `KT02 cstd_tinh nominated`. */
export function moved(data: CouncilData, from: CouncilData = SETTLED): string[] {
  const before = decisionsOf(reckon(from));
  return [...decisionsOf(reckon(data))].flatMap(([award, decision]) =>
    before.get(award) === decision ? [] : [`${award} ${decision}`],
  );
}

function decisionsOf({ people, units }: Reckoning): Map<string, string> {
  return new Map([
    ...people.flatMap(({ person: { code }, ldtt, cstdcs, cstdTinh, giayKhen }) =>
      Object.entries({ ldtt, cstdcs, cstd_tinh: cstdTinh, giay_khen: giayKhen }).map(
        ([title, { decision }]) => [`${code} ${title}`, decision] as const,
      ),
    ),
    ...units.flatMap(({ unit: { name }, ttldtt, ttldxs, giayKhen }) =>
      Object.entries({ ttldtt, ttldxs, gk_tap_the: giayKhen }).map(
        ([title, { decision }]) => [`${name} ${title}`, decision] as const,
      ),
    ),
  ]);
}

export function codesOf({ problems }: Run): string[] {
  return problems.map(({ code }) => code);
}
