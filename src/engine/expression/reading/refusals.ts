import type { Refusal } from './token';

const use = (instead: string): Refusal => ({ code: 'expression.use-instead', instead, joins: true });
const joins = (code: string): Refusal => ({ code, joins: true });

/** Marks that are refused, each pattern tried in turn before the marks that are allowed. */
export const REFUSED_MARKS: readonly (readonly [RegExp, Refusal])[] = [
  [/(?:\/\/|#)[^\n]*|\/\*[^]*?(?:\*\/|$)/y, { code: 'expression.comment' }],
  [/={3,}/y, use('==')],
  [/!==/y, use('!=')],
  [/=</y, use('<=')],
  [/=>/y, use('>=')],
  [/:?=(?!=)/y, joins('expression.assignment')],
  [/!(?!=)/y, joins('expression.factorial')],
  [/<>/y, use('!=')],
  [/&&/y, use('and')],
  [/\|\|/y, use('or')],
  [/<<|>>>?|\^\||[&|~]/y, joins('expression.bitwise')],
  [/\*\*/y, use('^')],
  [/\.[*/^]/y, joins('expression.elementwise')],
  [/\?\?|\?\.(?!\d)/y, joins('expression.not-allowed')],
  [/\[[^[\]]*\]?|\]/y, { code: 'expression.array' }],
  [/\{[^{}]*\}?|\}/y, { code: 'expression.object' }],
  [/;/y, joins('expression.semicolon')],
  [/[%‰]/y, joins('expression.remainder')],
  [/[“”„‟«»]/y, { code: 'expression.use-instead', instead: '"' }],
  [/[‘’]/y, { code: 'expression.use-instead', instead: '"' }],
  [/≥/y, use('>=')],
  [/≤/y, use('<=')],
  [/≠/y, use('!=')],
  [/[×·⋅]/y, use('*')],
  [/[÷∶]/y, use('/')],
  [/[−–—]/y, use('-')],
];

/** Words that are refused wherever they stand. */
export const REFUSED_WORDS: ReadonlyMap<string, Refusal> = new Map([
  ['mod', joins('expression.remainder')],
  ['xor', use('!=')],
  ['to', joins('expression.conversion')],
  ['in', joins('expression.conversion')],
  ['null', { code: 'expression.reserved' }],
  ['undefined', { code: 'expression.reserved' }],
  ['end', { code: 'expression.reserved' }],
  ['base', { code: 'expression.reserved' }],
]);
