import type { Grid } from '../../../sheets/grid';
import { WorkbookError, type ReadPlan } from '../../port';
import { TooLarge } from '../failures';
import { pack } from '../pack';
import type { Requests } from '../requests';
import { askBlock, type Block, type BlockAnswer } from './ask-block';
import { blocksOf, cellsIn, CELLS_AT_ONCE, halvesOf, weightOf } from './blocks';
import { gridOfAnswers } from './grid-of-answers';
import { readMerges } from './read-merges';
import { surveySheets, type Survey, type SurveyedSheet } from './survey-sheets';

/** Cells in the used rectangle of one sheet: what Excel gives at most in one read, and more than a province needs. */
export const MOST_CELLS = 5_000_000;

/**
 * The sheets of a plan, by name or id: one round trip for all, one for merged areas where they can be known and are
 * wanted, and one for each block of cells. @throws WorkbookError
 */
export async function readGrids(
  requests: Requests,
  plan: ReadPlan,
  { withMerges = true }: { readonly withMerges?: boolean } = {},
): Promise<Grid[]> {
  const survey = await requests.repeatable(surveySheets(plan));
  const { date1904 } = survey;
  const sheets = plan.sheets.map((name, index) => checkSheet(survey, name, survey.sheets[index]));
  const merges = withMerges ? await readMerges(requests, sheets) : new Map<string, Grid['merges']>();
  const blocks = sheets.flatMap((sheet) => sheetBlocks(sheet, plan));
  const answers = await readBlocks(requests, blocks);
  const grids: Grid[] = [];
  for (const sheet of sheets) {
    const own = answers.filter(({ block }) => block.sheet === sheet.id);
    grids.push(await gridOfAnswers(sheet, own, { merges: merges.get(sheet.id) ?? [], date1904 }));
  }
  return grids;
}

function checkSheet(survey: Survey, name: string, sheet: SurveyedSheet | undefined): SurveyedSheet {
  if (!sheet) throw new WorkbookError('workbook.no-sheet', { name: survey.name, sheet: name });
  const { used } = sheet;
  if (used && cellsIn(used) > MOST_CELLS) {
    throw new WorkbookError('workbook.too-many-cells', {
      name: survey.name,
      sheet: sheet.name,
      cells: cellsIn(used),
      rows: used.bottom + 1,
      columns: used.right + 1,
    });
  }
  return sheet;
}

function sheetBlocks(sheet: SurveyedSheet, plan: ReadPlan): Block[] {
  if (!sheet.used) return [];
  return blocksOf({
    sheet: sheet.id,
    area: sheet.used,
    formulas: plan.formulas === true,
    fonts: plan.fonts === true && sheet.font === undefined,
    hiddenRows: sheet.rowsHidden === undefined,
    hiddenColumns: sheet.columnsHidden === undefined,
  });
}

async function readBlocks(requests: Requests, blocks: readonly Block[]): Promise<BlockAnswer[]> {
  const answers: BlockAnswer[] = [];
  for (const group of pack(blocks, weightOf, CELLS_AT_ONCE)) {
    requests.told(answers.length / blocks.length);
    answers.push(...(await readGroup(requests, group)));
  }
  requests.told(1);
  return answers;
}

/** One request for all blocks; where that is too much, for fewer, and then for smaller ones. */
async function readGroup(requests: Requests, group: readonly Block[]): Promise<BlockAnswer[]> {
  try {
    return await requests.repeatable((context) => {
      const reads = group.map((block) => askBlock(context, block));
      return () => reads.map((read) => read());
    });
  } catch (error) {
    const [first] = group;
    if (!(error instanceof TooLarge) || !first) throw error;
    const middle = Math.ceil(group.length / 2);
    const parts =
      group.length > 1
        ? [group.slice(0, middle), group.slice(middle)]
        : halvesOf(first).map((block) => [block]);
    if (parts.length === 0) throw error;
    const answers: BlockAnswer[] = [];
    for (const part of parts) answers.push(...(await readGroup(requests, part)));
    return answers;
  }
}
