import { catalogueOf, type Values } from './catalogue-of';
import { gathering as gatheringEn } from './en/gathering';
import { paneWriting as paneWritingEn } from './en/pane-writing';
import { selfTest as selfTestEn } from './en/self-test';
import { taskpane as taskpaneEn } from './en/taskpane';
import { values as valuesEn } from './en/values';
import { workbook as workbookEn } from './en/workbook';
import { gathering } from './vi/gathering';
import { paneWriting } from './vi/pane-writing';
import { selfTest } from './vi/self-test';
import { taskpane } from './vi/taskpane';
import { values } from './vi/values';
import { workbook } from './vi/workbook';

const vi = { ...values, ...workbook, ...taskpane, ...paneWriting, ...gathering, ...selfTest };
const en: Readonly<Record<PaneCode, string>> = {
  ...valuesEn,
  ...workbookEn,
  ...taskpaneEn,
  ...paneWritingEn,
  ...gatheringEn,
  ...selfTestEn,
};

export type PaneCode = keyof typeof vi;
export type { Values };

/** What is said in the thread of a page: the rest of the catalogue, three quarters of it, is said by its worker alone. */
export const { say, isCode } = catalogueOf<PaneCode>({ vi, en });
