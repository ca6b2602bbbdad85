import { ASK, cases, numberIn, PERCENT, PLAIN_NUMBER, POINTS, UNREAD } from './case';

/** Serial numbers of the 1900 system. */
const JAN_2 = 44198;
const FEB_1 = 44228;
const APR_6 = 44292;
const JUN_4 = 44351;
const JUN_7 = 44354;
const JUL_6 = 44383;
const AUG_9 = 44417;
const SEP_8 = 44447;

/** `8-9` without a sign became 9 August (en-US) or 8 September (vi-VN). Never read as 44417. */
export const DATES_OUT_OF_RANGES = [
  ...cases(PERCENT, '§6.3', [
    [{ value: AUG_9, format: 'd-mmm' }, ASK, '8-9 typed into an en-US Excel'],
    [{ value: SEP_8, format: 'd-mmm' }, ASK, '8-9 typed into a vi-VN Excel'],
    [{ value: AUG_9, format: 'dd/mm/yyyy' }, ASK, 'the same, with another date format'],
    [{ value: APR_6, format: 'd-mmm' }, ASK, '4-6 typed into an en-US Excel'],
    [{ value: JUN_4, format: 'd-mmm' }, ASK, '4-6 typed into a vi-VN Excel'],
    [{ value: JUN_7, format: 'm/d/yyyy' }, ASK, '6-7 typed into an en-US Excel'],
    [{ value: JUL_6, format: 'dd-mmm' }, ASK, '6-7 typed into a vi-VN Excel'],
  ]),
  ...cases(numberIn('công trình'), '§6.3', [
    [{ value: JAN_2, format: 'd-mmm' }, ASK, '01-02 typed into an en-US Excel'],
    [{ value: FEB_1, format: 'd-mmm' }, ASK, '01-02 typed into a vi-VN Excel'],
  ]),
  ...cases(PLAIN_NUMBER, '§6.3', [
    [{ value: AUG_9, format: 'd-mmm' }, ASK, 'no unit'],
    [{ value: AUG_9, format: 'mmm-yy' }, ASK, 'a month format'],
    [{ value: 0.354, format: 'h:mm' }, UNREAD, '8:30 became an hour of the day'],
    [{ value: AUG_9, format: '[$-42A]d mmmm' }, ASK, 'a Vietnamese date format'],
  ]),
  ...cases(POINTS, '§6.3', [[{ value: SEP_8, format: 'dd/mm' }, ASK, 'a date where points were meant']]),
  ...cases(numberIn('%', 8), '§6.3', [
    [{ value: AUG_9, format: 'd-mmm' }, ASK, 'a target near 8 does not say which end, if any, is the result'],
  ]),
];
