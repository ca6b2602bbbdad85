import { pairs } from '../pairs';

/** What a part of an expression is. */
const KINDS = {
  number: 'a number',
  ratio: 'a ratio',
  flag: 'a yes/no value',
  text: 'a text',
  texts: 'a list of entries',
  date: 'a date',
  level: 'a level',
};

/** What the place of that part asks for. */
const NEEDS = {
  number: 'a number is needed',
  flag: 'a yes/no condition is needed',
  date: 'a date is needed (a fixed date is written date("2021-11-15"))',
  text: 'a text is needed (a level becomes one by text(…))',
  texts:
    'a column that can hold several entries is needed (one that holds a single entry is compared with ==)',
  group: 'a value that can form groups is needed',
  orderable: 'a value with an order is needed (a number, date or level)',
  comparable: 'nothing can be compared with it (has(…) asks whether it holds an entry)',
};

export const expression = {
  ...pairs(
    'expression.needs',
    NEEDS,
    KINDS,
    (need, kind) => `In “{whole}”: “{quote}” is ${kind}; here ${need}.`,
  ),
  ...pairs(
    'expression.differ',
    KINDS,
    KINDS,
    (left, right) =>
      `In “{quote}”: “{left}” is ${left}, “{right}” is ${right}; both must be of one type (a fixed date is written date("2021-11-15"), a level becomes a text by text(…)).`,
  ),

  'expression.empty': 'The expression is empty.',
  'expression.too-long':
    'The expression has {length} characters (it begins with “{quote}”); {most} are allowed. Split it into columns.',
  'expression.too-deep':
    'At “{quote}” the expression is nested more than {most} deep. Split it into columns.',
  'expression.unfinished': 'The expression is not finished: a value is missing after “{quote}”.',
  'expression.unexpected':
    '“{quote}” cannot be understood: a sign stands in the wrong place, or a value is missing.',
  'expression.no-operator':
    'There is no operator between the parts of “{quote}”. A name is written in one piece with underscores, a product with *.',
  'expression.comma':
    'The comma in “{quote}” does not stand between the arguments of a function. A decimal number is written with a point.',
  'expression.bracket-open': 'The bracket opened at “{quote}” is never closed.',
  'expression.bracket-close': 'The bracket closed at “{quote}” was never opened.',
  'expression.character': '“{quote}” cannot be used in an expression.',
  'expression.text-unfinished': 'The text {quote} has no closing ".',
  'expression.text-escape':
    'The text {quote} has a \\ that cannot be understood; only \\" and \\\\ can (and \\/, \\n, \\t, \\uXXXX).',
  'expression.number': 'The number “{quote}” is too large or too small.',
  'expression.use-instead': '“{quote}” is not used: write it with {instead}',
  'expression.assignment': '“{quote}”: nothing can be assigned in an expression. Equality is written ==',
  'expression.semicolon':
    '“{quote}”: a semicolon is not used. An expression has one result; the arguments of a function are separated by commas.',
  'expression.comment': 'An expression has no comments: “{quote}”.',
  'expression.array': 'Arrays and square brackets are not used: “{quote}”.',
  'expression.object': 'Braces are not used: “{quote}”.',
  'expression.factorial': '“{quote}”: there is no factorial. Negation is written not (…), inequality !=',
  'expression.transpose': '“{quote}”: an apostrophe is not used. A text stands in "…".',
  'expression.bitwise': '“{quote}”: there are no bit operators. Write and, or, not.',
  'expression.elementwise': '“{quote}”: there are no operators on arrays; write * / ^ without the point.',
  'expression.conversion': '“{quote}”: units are not converted in an expression (to and in are reserved).',
  'expression.range': '“{quote}”: a colon is only used in “condition ? value : other value”.',
  'expression.choice-brackets': 'At “{quote}”: a choice “… ? … : …” inside another needs brackets.',
  'expression.not-allowed': '“{quote}” cannot be used in an expression.',
  'expression.reserved':
    '“{quote}” is reserved, neither a name nor a value. missing(…) asks whether a cell is empty.',
  'expression.remainder':
    '“{quote}”: there is no remainder. A ratio is a number with its sign, as 70% or 5‰, followed by an operator.',
  'expression.ratio-after-sign':
    '“{quote}”: a ratio is not added or subtracted directly, for it is not clear of what. Write a product, as x * 110%, or put the ratio in brackets.',
  'expression.bare-date': '“{quote}” would be a subtraction. A date is written date("{quote}").',
  'expression.not-without-brackets':
    '“{quote}”: not negates only what stands right behind it. Use brackets: not (…) or (not …).',
  'expression.parent-alone': '“{quote}” needs a name, as parent.column.',
  'expression.member': '“{quote}”: a point is only used behind parent, as parent.column.',
  'expression.no-function':
    '“{quote}”: what stands before the bracket is no function. A product is written with *.',

  'expression.unknown-name': 'There is no “{name}”.',
  'expression.unknown-name-similar': 'There is no “{name}”; is it “{similar}”?',
  'expression.unknown-function': 'There is no function “{name}”.',
  'expression.unknown-function-similar': 'There is no function “{name}”; is it “{similar}”?',
  'expression.function-without-call': '“{quote}” is a function, written {usage}',
  'expression.arguments': '“{quote}” has {count} arguments; the function is written {usage}',
  'expression.needs-name':
    'In “{whole}”: “{quote}” must be a name (a criterion, a title, a review stage), not something reckoned.',
  'expression.constant-text': 'In “{whole}”: “{quote}” must be a fixed text in "…".',
  'expression.constant-count': 'In “{whole}”: “{quote}” must be a fixed whole number of 1 or more.',
  'expression.date':
    '“{quote}”: “{text}” is no day of the calendar. A date is written year-month-day, as date("2021-11-15").',
  'expression.units':
    'In “{quote}”: “{left}” is held in the unit “{leftUnit}”, “{right}” in “{rightUnit}” (none: a plain ratio); both must have one unit.',
  'expression.ratio-unit':
    'In “{quote}”: the ratio “{ratio}” stands beside “{value}”, which is held in the unit “{unit}”. Write a number in that unit, or take {ratio} of something.',
  'expression.scales': 'In “{quote}”: “{left}” and “{right}” are levels of different scales.',
  'expression.unknown-level': '“{level}” is no level of “{of}”. Its levels: {levels}.',
  'expression.seats-unit': '“{quote}” is held in the unit “{unit}” and is no ratio.',

  'expression.division-by-zero': 'The division “{quote}” has a divisor of 0.',
  'expression.overflow': 'The result of “{quote}” is too large.',
  'expression.power': 'The power “{quote}” has no value.',
  'expression.round-digits': '“{quote}”: the number of decimals must be a whole number from 0 to 15.',
  'expression.seats-base': '“{quote}”: the base is {value}; it must be a whole number of 0 or more.',
  'expression.seats-share': '“{quote}”: the share is {value}; it must not be negative.',

  'expression.comma-unclear':
    'The comma in “{quote}” may be a decimal mark or part two arguments. Write a decimal number with a point, or part the arguments with semicolons.',
  'expression.comma-beside-semicolon':
    '“{quote}” parts its arguments with commas and with semicolons. Use one of them.',
};
