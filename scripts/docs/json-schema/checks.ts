import { RESERVED } from '../../../src/engine/expression/names';
import { ID } from '../../../src/engine/expression/words';
import type { JsonSchema } from './json-schema';

const DIGITS = String.raw`(?:\d\s*){1,15}`;
const NOT_ZERO = String.raw`(?=[\s0]*[1-9])`;
const LONG_MONTHS = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`;
const SHORT_MONTHS = String.raw`(?:0[469]|11)-(?:0[1-9]|[12]\d|30)`;
const FEBRUARY = String.raw`02-(?:0[1-9]|1\d|2[0-8])`;
const LEAP_YEAR = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;

/**
 * What the schema asks of a value by a function, told as keywords: by the code of the problem that the function gives.
 * A test compares each with its function over many values.
 */
export const CHECKS: Readonly<Record<string, JsonSchema>> = {
  'rules.bad-label': { pattern: ID.source, examples: ['dat_90_diem'] },
  'rules.one-worth': { oneOf: ['points', 'share', 'lose'].map((key) => ({ required: [key] })) },
  'rules.bad-id': { pattern: ID.source, not: { enum: [...RESERVED] }, examples: ['ngày_đăng_ký'] },
  'rules.bad-share': {
    pattern: String.raw`^\s*(?:${DIGITS}(?:\.\s*${DIGITS})?[%‰]?\s*|${DIGITS}/\s*${NOT_ZERO}${DIGITS})$`,
    examples: ['15%', '7.5%', '5‰', '2/3'],
  },
  'rules.bad-threshold': {
    pattern: String.raw`^>?\s*\d+(?:\.\d+)?\s*[%‰]$|^>?\s*\d+\s*/\s*\d+$`,
    examples: ['90%', '>50%', '2/3'],
  },
  'rules.bad-date': {
    pattern: String.raw`^(?:\d{4}-(?:${LONG_MONTHS}|${SHORT_MONTHS}|${FEBRUARY})|${LEAP_YEAR}-02-29)$`,
    examples: ['2021-11-15'],
  },
};
