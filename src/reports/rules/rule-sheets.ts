import type { Language } from '../../locale/language';
import type { RuleSet } from '../../rules/rule-set';
import type { SheetDocument } from '../sheet-document';
import { criteriaSheet } from './criteria-sheet';
import { titlesSheet } from './titles-sheet';

/** The criteria and the titles of a rule set as worksheets that people read, print and edit. */
export function ruleSheets(rules: RuleSet, language: Language): SheetDocument[] {
  return [criteriaSheet(rules, language), titlesSheet(rules, language)];
}
