import { app } from './app';
import { collect } from './collect';
import { engine } from './engine';
import { criteria } from './criteria';
import { titles } from './titles';
import { live } from './live';
import { ruleTexts } from './rule-texts';
import { paneWriting } from './pane-writing';
import { expression } from './expression';
import { gathering } from './gathering';
import { minutes } from './minutes';
import { reports } from './reports';
import { rules } from './rules';
import { selfTest } from './self-test';
import { sheets } from './sheets';
import { targets } from './targets';
import { taskpane } from './taskpane';
import { values } from './values';
import { workbook } from './workbook';
import type { Code } from '../vi';

export const en: Readonly<Record<Code, string>> = {
  ...values,
  ...engine,
  ...titles,
  ...criteria,
  ...expression,
  ...rules,
  ...sheets,
  ...reports,
  ...ruleTexts,
  ...live,
  ...gathering,
  ...minutes,
  ...workbook,
  ...app,
  ...collect,
  ...targets,
  ...taskpane,
  ...paneWriting,
  ...selfTest,
};
