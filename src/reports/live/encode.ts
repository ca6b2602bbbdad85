import type { Column, Scale } from '../../engine/columns/column';
import { isMissing } from '../../engine/columns/operations';
import { MISSING_FORMULA, textLiteral } from '../../engine/formula/formula-text';
import { listText } from '../../engine/formula/list-text';
import { isOneCall } from '../../engine/formula/operand';
import { NotTranslatable } from '../../engine/formula/not-translatable';
import { State, type Result } from '../../engine/graph/node';
import { DECISION_SCALE, DECISIONS } from '../../engine/titles/decisions';
import { fold } from '../../engine/text/fold';
import { YES } from '../../engine/columns/column';
import type { DocumentCell } from '../sheet-document';
import type { LiveWords } from './live-words';

/** Excel's limits of a text inside a formula and of the choices of CHOOSE. */
const LONGEST_LITERAL = 255;
const MOST_LEVELS = 250;

/** The formula of a cell that shows what a formula gives, in words: an error becomes the word for missing. */
export function encoded(formula: string, { type, ...column }: Column, words: LiveWords): string {
  const missing = textLiteral(words.missing);
  switch (type) {
    case 'number':
    case 'date':
      return saysItself(formula) ? formula : `IFERROR(${formula},${missing})`;
    case 'flag':
      return `IFERROR(IF(${formula},${textLiteral(words.yes)},${textLiteral(words.no)}),${missing})`;
    case 'level': {
      const titles = titlesOf((column as { scale: Scale }).scale, words).map(textLiteral);
      return `IFERROR(CHOOSE(${formula},${titles.join(',')}),${missing})`;
    }
    case 'text':
    case 'texts':
      return `IFERROR(${formula}&"",${missing})`;
  }
}

/** Whether a formula has a word of its own for an error. */
function saysItself(formula: string): boolean {
  return /^IFERROR\([^]*,"[^"]*"\)$/.test(formula) && isOneCall(formula);
}

/** What a cell that shows a value is worth inside a formula; an error where it is missing. */
export function decoded(cell: string, { type, ...column }: Column, words: LiveWords): string {
  switch (type) {
    case 'number':
    case 'date':
      return cell;
    case 'flag':
      return `(MATCH(${cell},{${textLiteral(words.no)},${textLiteral(words.yes)}},0)=2)`;
    case 'level': {
      const titles = titlesOf((column as { scale: Scale }).scale, words).map(textLiteral);
      return `MATCH(${cell},{${titles.join(',')}},0)`;
    }
    default:
      return `IF(${cell}=${textLiteral(words.missing)},${MISSING_FORMULA},${cell})`;
  }
}

/** @throws NotTranslatable for levels that no formula can tell apart by their titles */
function titlesOf(scale: Scale, words: LiveWords): string[] {
  const titles =
    scale === DECISION_SCALE ? DECISIONS.map((name) => words[name]) : scale.map(({ title }) => title);
  const distinct = new Set(titles.map((title) => title.toLowerCase())).size === titles.length;
  const plain = titles.every((title) => title.length <= LONGEST_LITERAL && !/[*?~]/u.test(title));
  if (!distinct || !plain || titles.length > MOST_LEVELS) throw new NotTranslatable('formula.levels');
  return titles;
}

function titleOf(scale: Scale, code: number, words: LiveWords): string {
  return scale === DECISION_SCALE ? words[DECISIONS[code]!] : scale[code]!.title;
}

/** What the engine found for a row, as its cell shows it. */
export function engineValue(
  { states }: Pick<Result, 'states'>,
  column: Column,
  row: number,
  words: LiveWords,
): DocumentCell['value'] {
  if (isMissing(column, row)) {
    const state = states?.[row];
    if (state === State.blocked) return words.blocked;
    return state === State.excluded ? words.excluded : words.missing;
  }
  switch (column.type) {
    case 'number':
      return column.values[row]!;
    case 'date':
      return { date: column.values[row]! };
    case 'flag':
      return column.values[row] === YES ? words.yes : words.no;
    case 'level':
      return titleOf(column.scale, column.codes[row]!, words);
    case 'text':
      return fold(column.dictionary[column.codes[row]!]!);
    case 'texts':
      return listText(column.values[row]!);
  }
}
