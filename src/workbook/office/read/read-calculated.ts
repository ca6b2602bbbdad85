import type { Grid } from '../../../sheets/grid';
import { WorkbookError } from '../../port';
import type { Batch, Requests } from '../requests';
import { readGrids } from './read-grids';

/** Between two questions whether Excel has done calculating, in milliseconds, and how often it is asked: one minute. */
const PAUSE = 500;
const QUESTIONS = 120;

/**
 * What sheets show once Excel has calculated them. The calculation mode stays as it is: where it is manual, Excel
 * calculates once.
 * @throws WorkbookError `workbook.still-calculating` where Excel does not come to an end
 */
export async function readCalculated(requests: Requests, sheets: readonly string[]): Promise<Grid[]> {
  await bringUpToDate(requests);
  return readGrids(requests, { sheets }, { withMerges: false });
}

async function bringUpToDate(requests: Requests): Promise<void> {
  const { mode, state } = await requests.repeatable(askCalculation);
  if (mode !== 'Manual' && state === 'Done') return;
  let now = (await requests.repeatable(calculate)).state;
  for (let asked = 0; now !== 'Done'; asked++) {
    if (asked === QUESTIONS) throw new WorkbookError('workbook.still-calculating', {});
    await requests.rest(PAUSE);
    now = (await requests.repeatable(askCalculation)).state;
  }
}

interface Calculation {
  readonly mode: Excel.Interfaces.ApplicationData['calculationMode'];
  readonly state: Excel.Interfaces.ApplicationData['calculationState'];
}

const askCalculation: Batch<Calculation> = ({ application }) => {
  application.load(['calculationMode', 'calculationState']);
  return () => {
    const { calculationMode: mode, calculationState: state } = application.toJSON();
    return { mode, state };
  };
};

/** As F9 does: what has changed since the last calculation, and what depends on it. */
const calculate: Batch<Calculation> = (context) => {
  context.application.calculate('Recalculate');
  return askCalculation(context);
};
