import { cases, numberIn, PERCENT, PLAIN_NUMBER, UNREAD } from './case';

/** A range is two numbers; a field holds one. No end of it may be taken silently, nor a difference. */
export const RANGES = [
  ...cases(PERCENT, '§6.3', [
    ['8-9%', UNREAD, 'a range, not 8, not 9, not -1'],
    ['55-56%', UNREAD, 'a range'],
    ['4-6%', UNREAD, 'a range'],
    ['4–6%', UNREAD, 'an en dash'],
    ['4—6%', UNREAD, 'an em dash'],
    ['4 - 6%', UNREAD, 'spaces around the dash'],
    ['4%-6%', UNREAD, 'the sign stands twice'],
    ['từ 4 đến 6%', UNREAD, 'a range in words'],
    ['4~6%', UNREAD, 'a tilde'],
    ['8-9', UNREAD, 'a range as text, the sign in the header'],
    ['67,1-67,5%', UNREAD, 'a range with decimals'],
    ['8-9 %', UNREAD, 'a space before the sign'],
  ]),
  ...cases(numberIn('công trình'), '§6.3', [
    ['01-02 công trình', UNREAD, '1 to 2'],
    ['01–02', UNREAD, '1 to 2 with an en dash'],
    ['từ 01 đến 02 công trình', UNREAD, '1 to 2 in words'],
  ]),
  ...cases(PLAIN_NUMBER, '§6.3', [
    ['2021-2025', UNREAD, 'two years'],
    ['10-15', UNREAD, 'a range'],
    ['1/2', UNREAD, 'a half, or one of two, or 1 February'],
    ['15/20', UNREAD, '15 of 20'],
  ]),
];
