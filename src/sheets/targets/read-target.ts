import { writtenText } from '../cell';
import { isPercentFormat } from '../cell-format';
import type { GridCell } from '../grid';
import { isLeftOpen, isMaybeNone } from '../values/not-given';
import { raisedPowers } from '../values/measure-unit';
import { plainDigits } from '../values/plain-digits';
import { readNumber } from '../values/read-number';
import type { Report } from '../values/report';
import { figureOf, type Figure } from './figures';
import { averageIn, changeIn, doubtsOf, isPart, unitIn } from './name-says';
import { comparisonOf, isApproximate } from './operator-words';
import { hasAlternative, isAlternative, namedBehind, namedIn, restOf, wordsBefore } from './sentence-says';
import type { Confirm, Target, TargetContext } from './target';
import { unitBehind } from './unit-words';
import { wordsTarget } from './words-target';

/**
 * The target that a cell of a plan sheet asks for. What is certain is read, what the words leave open is in `confirm`; a
 * number that can be read in two ways, a date made out of a range and the like are reported.
 *
 * @returns undefined where the cell gives no target before the secretary has answered
 */
export function readTarget(cell: GridCell, context: TargetContext, report: Report): Target | undefined {
  if (typeof cell.value === 'number') return numberTarget(cell, context, report);
  const written = raisedPowers(plainDigits(writtenText(cell)));
  const params = { column: context.counted, written };
  if (isLeftOpen(written)) report('warning', 'sheets.value-not-given', params);
  else if (isMaybeNone(written) || written === '') report('question', 'sheets.number-maybe-none', params);
  else {
    const words = wordsTarget(written);
    if (words.operator === 'exactly' || words.assignedBy !== undefined) return words;
    const figure = figureOf(written);
    if (figure === undefined) return withNames(words, words.operator === 'pass' ? namedIn(written) : []);
    const target = figureTarget(figure, context, report);
    return target && inSentence(target, figure, written, context.sentence);
  }
  return undefined;
}

/** What the sentence says of the target beyond its own words. */
function inSentence(
  target: Target,
  { before, after }: Figure,
  written: string,
  sentence: string | undefined,
): Target {
  const rest = after + restOf(sentence, written);
  const named = withNames(target, namedBehind(rest));
  const isOther = isAlternative(before);
  if (!isOther && !hasAlternative(rest)) return named;
  // the second base is a change where the first one is
  const first = isOther ? figureOf(wordsBefore(sentence, written)) : undefined;
  const change = named.change ?? (first && changeBefore(first.before));
  return { ...named, ...(change !== undefined && { change }), confirm: [...named.confirm, 'one-or-both'] };
}

function withNames(target: Target, named: readonly string[]): Target {
  return named.length === 0 ? target : { ...target, named };
}

/** A true number: bare, in the unit of its column, its name or its format. */
function numberTarget(cell: GridCell, context: TargetContext, report: Report): Target | undefined {
  const named = context.unit ?? unitIn(context.counted);
  const unit = named ?? (isPercentFormat(cell.format) ? '%' : '');
  const value = valueOf(cell, unit, context, report);
  if (Number.isNaN(value)) return undefined;
  return completed({ operator: 'bare', value }, unit, '', context);
}

function figureTarget(figure: Figure, context: TargetContext, report: Report): Target | undefined {
  const { low, high, before, after } = figure;
  const beside = unitBehind(after);
  const unit = beside === '' ? (context.unit ?? unitIn(context.counted) ?? '') : beside;
  // the number is read in the very unit that it is written in
  const read = (digits: string): number =>
    valueOf({ value: beside === '' ? digits : `${digits} ${beside}` }, unit, context, report);
  const approximate = isApproximate(before) ? ({ approximate: true } as const) : {};
  if (high !== undefined) {
    const range = { operator: 'between', low: read(low), high: read(high) } as const;
    if (Number.isNaN(range.low) || Number.isNaN(range.high)) return undefined;
    return completed({ ...range, ...approximate }, unit, before, context);
  }
  const value = read(low);
  if (Number.isNaN(value)) return undefined;
  const behind = after.slice(after.indexOf(beside) + beside.length);
  const comparison = comparisonOf(before, behind) ?? { operator: 'bare' };
  return completed({ ...comparison, value, ...approximate }, unit, before, context);
}

function valueOf(cell: GridCell, unit: string, { counted }: TargetContext, report: Report): number {
  // a share is held as it is written, whatever it is a share of
  const own = /^[%‰]/u.exec(unit)?.[0] ?? unit;
  const value = typeof cell.value === 'string' ? cell.value.replace(unit, own) : cell.value;
  return readNumber({ ...cell, value }, { id: '', title: counted, type: 'number', unit: own }, ',', report);
}

type Compared = Omit<Target, 'confirm' | 'unit' | 'change' | 'average'>;

/** The target with what its name and the words before its number say of it. */
function completed(compared: Compared, unit: string, before: string, context: TargetContext): Target {
  const { counted } = context;
  const isLevel = /(?:^|\s)còn(?:\s|$)/iu.test(before);
  const change = isLevel ? undefined : (changeBefore(before) ?? changeIn(counted));
  const average = averageIn(`${counted} ${before}`, unit);
  const isShareOfPart = (context.isPart ?? isPart(counted)) && change === undefined && /^[%‰]/u.test(unit);
  const confirm: Confirm[] = [
    ...(compared.operator === 'bare' ? (['bare'] as const) : []),
    ...(change === 'decrease' ? (['by-or-to'] as const) : []),
    ...(isShareOfPart ? (['base'] as const) : []),
    ...doubtsOf(counted),
  ];
  return {
    ...compared,
    ...(unit !== '' && { unit }),
    ...(change !== undefined && { change }),
    ...(average !== undefined && { average }),
    confirm,
  };
}

function changeBefore(before: string): Target['change'] {
  return changeIn(before) ?? changeIn(before.replace(LAST, ''));
}

/** The operator's own word, behind which `tăng` may stand: tăng khoảng 8-9%. */
const LAST = /\s+(?:khoảng|gần|trên|từ|ít nhất|tối thiểu)\s*$/iu;
