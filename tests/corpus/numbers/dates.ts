import { cases, either, MISSING, MISSING_AND_REPORTED, UNREAD, WRONG } from './case';
import type { FieldContext } from './case';

const DATE: FieldContext = { type: 'date' };

/** Dates are day/month/year, whatever the machine. */
export const DATES = [
  ...cases(DATE, '§6.3', [
    ['25/5/2024', '2024-05-25', 'day, month, year'],
    ['01/11/2021', '2021-11-01', '§8.8 5: 1 November'],
    ['1/11/2021', '2021-11-01', 'no leading zero'],
    ['11/6/2021', '2021-06-11', '11 June'],
    ['20/01/2021', '2021-01-20', 'day above 12'],
    [' 25/05/2024 ', '2024-05-25', 'spaces around'],
    ['29/02/2024', '2024-02-29', 'a leap year'],
    [{ value: 44501, format: 'dd/mm/yyyy' }, '2021-11-01', 'a true date'],
    [{ value: 45437, format: 'd/m/yyyy' }, '2024-05-25', 'a true date, day above 12'],
    [{ value: 44216, format: '[$-42A]dd/mm/yyyy' }, '2021-01-20', 'a Vietnamese date format'],
    [{ value: 44515.75, format: 'dd/mm/yyyy hh:mm' }, '2021-11-15', 'an hour of the day falls away'],
    ['29/02/2023', WRONG, 'no leap year'],
    ['31/4/2021', WRONG, 'April has thirty days'],
    ['13/13/2021', WRONG, 'no such month'],
    ['00/05/2021', WRONG, 'no such day'],
    ['5/25/2024', UNREAD, 'month before day: never 2024-05-25 silently'],
    ['trước ngày 25/5/2024', UNREAD, 'a deadline: with or without the day?'],
    ['25/5', UNREAD, 'no year'],
    ['5/2024', UNREAD, 'no day'],
    ['2021', UNREAD, 'a year is no day'],
    ['đầu năm 2021', UNREAD, 'no day'],
  ]),
  ...cases(DATE, 'rule-language: files beside a workbook', [
    ['2021-11-15', '2021-11-15', 'ISO'],
    ['2021-02-30', WRONG, 'no such day'],
  ]),
  ...cases(DATE, 'rule-language: reading cells', [
    [null, MISSING, 'blank'],
    ['…', MISSING_AND_REPORTED, 'to be filled in'],
    ['n/a', MISSING_AND_REPORTED, 'not available'],
  ]),
  ...cases(DATE, 'the documents are silent', [
    ['01-11-2021', either('2021-11-01', UNREAD), 'dashes: never 11 January'],
    ['01.11.2021', either('2021-11-01', UNREAD), 'dots: never 11 January'],
    ['25/5/24', either('2024-05-25', UNREAD), 'two digits of the year: never the year 24'],
    ['ngày 13 tháng 5 năm 2024', either('2024-05-13', UNREAD), 'in words'],
    [44501, either('2021-11-01', UNREAD), 'a serial number without a date format'],
  ]),
];
