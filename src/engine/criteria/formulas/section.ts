import type { FormulaLayout } from '../../formula/formula-layout';
import { call, MISSING_FORMULA, numberLiteral } from '../../formula/formula-text';
import { operand } from '../../formula/operand';
import type { Evaluation, Facet } from '../../graph/node';
import { choose, times } from './arithmetic';
import { combineFormula } from './aggregates';
import { ChildrenFormula, isSection, mayReachNothing } from './children';
import type { CriterionRules } from '../criterion';
import { mostFormula } from './leaf';
import { mayBeLeftOut } from '../left-out';
import { metFormula } from './met';
import { roundedPoints } from './points';
import type { Section } from '../section-points';
import { atStage } from '../stage-node';
import { settledSum, stretchedSum } from './sum';

/** A section in one row of a sheet. */
export interface SectionInRow {
  readonly section: Section;
  readonly population: string;
  readonly stage: string | undefined;
  readonly row: number;
  readonly layout: FormulaLayout;
  readonly run: Evaluation;
}

/** A section's points, or what else is known of it, as a formula; its state as a word. */
export function sectionFormula(at: SectionInRow, facet: Facet): string {
  if (facet === 'max') return mostOfSection(at);
  if (facet === 'met') return metOfSection(at);
  return whereItApplies(at, valueFormula(at));
}

/** The word of what is left out, and of what is blocked: a child that is not counted has a word of its own. */
function whereItApplies({ section, row, layout, ...at }: SectionInRow, points: string): string {
  const all = new ChildrenFormula(at.population, section.children, at.stage, row, layout);
  const nothing = all.areAllLeftOut();
  const [excluded, blocked] = [layout.word('excluded'), layout.word('blocked')];
  const counted = nothing === undefined ? points : choose(nothing, excluded, points);
  const asked = section.applies
    ? choose(section.applies.program.formula(row, layout), counted, excluded)
    : counted;
  return call('IFERROR', asked, blocked);
}

function valueFormula(at: SectionInRow): string {
  const { section, stage, row, layout } = at;
  const pointsAt = (other: number): string => unrounded({ ...at, row: other });
  return roundedPoints({ name: atStage(section.id, stage), row, layout, pointsAt }, section.rounding);
}

function unrounded(at: SectionInRow): string {
  const score = scoreFormula(at);
  const extra = extraFormula(at);
  const points = extra === '' ? score : `${score}${extra}`;
  const sum = settledPoints(at, points, extra !== '');
  return isNeverBelow(at.section) ? sum : call('MAX', numberLiteral(at.section.min), sum);
}

/** A sum is settled as a whole; a mean, or what was stretched, only with what is added to it. */
function settledPoints({ section, stage }: SectionInRow, points: string, hasExtra: boolean): string {
  const { aggregate, children, rounding, rescale } = section;
  const isPlain = aggregate === 'sum' && (rescale !== 'section' || !children.some(mayBeLeftOut));
  if (!isPlain && !hasExtra) return points;
  return settledSum(points, children, rounding, stage !== undefined || !isPlain);
}

/** What bonus criteria add and penalties take off: `+H6-I6`. */
function extraFormula({ section, population, stage, row, layout }: SectionInRow): string {
  const extras = new ChildrenFormula(population, section.children, stage, row, layout).only(
    ({ kind }) => kind !== 'score',
  );
  return extras.rules
    .map((child) => {
      const points = extras.counted(child, times(child.weight, extras.cell(child)), '0');
      return `${child.kind === 'bonus' ? '+' : '-'}${points}`;
    })
    .join('');
}

/** The scores by the section's aggregate; 0 of none. */
function scoreFormula(at: SectionInRow): string {
  const { section, population, stage, row, layout } = at;
  const { aggregate, max } = section;
  const parts = new ChildrenFormula(population, section.children, stage, row, layout).only(isScore);
  if (aggregate === 'sum') return sumFormula(section, parts);
  if (aggregate === 'met-share') return metShare(at, parts);
  if (parts.rules.length === 0) return '0';
  const mean = combineFormula(aggregate, parts, max);
  const none = section.children.length > parts.rules.length ? parts.areAllLeftOut() : undefined;
  return none === undefined ? mean : choose(none, '0', mean);
}

/** Where criteria are left out, the points of the others are stretched to the whole. */
function sumFormula({ rescale, children }: Section, parts: ChildrenFormula): string {
  const sum = parts.sum();
  if (rescale !== 'section' || !parts.rules.every(({ max }) => Number.isFinite(max))) return sum;
  const most = parts.most();
  if (typeof most === 'number') return sum;
  const whole = parts.rules.reduce((all, { weight, max }) => all + weight * max, 0);
  return stretchedSum(sum, most, whole, mayReachNothing(parts.rules, children));
}

/** Which part of what is counted was met, of the section's own points. */
function metShare(at: SectionInRow, parts: ChildrenFormula): string {
  const { section, population, row, layout, run } = at;
  const counted = new ChildrenFormula(population, criteriaOf(section), undefined, row, layout);
  if (counted.rules.length === 0) return '0';
  const met = counted.rules.map((child) => {
    const flag = metFormula(child, counted.idOf(child), row, layout, run);
    return counted.counted(child, choose(flag, '1', '0'), '0');
  });
  const base = counted.rules.map((child) => counted.counted(child, '1', '0'));
  const sections = parts.rules.filter((child) => isSection(child) && !counted.rules.includes(child));
  const known = sections.map((child) => `+0*${parts.number(child, '0')}`).join('');
  const isFixed = counted.rules.every((child) => !mayBeLeftOut(child));
  const of = isFixed ? String(counted.rules.length) : `(${base.join('+')})`;
  const share = `${numberLiteral(section.max)}*(${met.join('+')})/${of}`;
  const none = counted.areAllLeftOut();
  return `${none === undefined ? share : choose(none, '0', share)}${known}`;
}

/** What `met-share` counts, as `Section.counted` names it. */
function criteriaOf(section: Section): CriterionRules[] {
  return section.children.filter(isScore).flatMap((child) => {
    const isOpened = isSection(child) && child.aggregate !== 'best' && child.aggregate !== 'worst';
    return isOpened ? criteriaOf(child) : [child];
  });
}

function mostOfSection(at: SectionInRow): string {
  const { section, population, stage, row, layout } = at;
  const all = new ChildrenFormula(population, section.children, stage, row, layout);
  const none = all.areAllLeftOut();
  const most = countedMost(section, all.only(isScore));
  const counted = none === undefined || most.isZeroOfNone ? most.formula : choose(none, '0', most.formula);
  if (!section.applies) return counted;
  return call('IFERROR', choose(section.applies.program.formula(row, layout), counted, '0'), '0');
}

interface Most {
  readonly formula: string;
  /** It is 0 by itself where every child is left out. */
  readonly isZeroOfNone: boolean;
}

function countedMost({ aggregate, rescale, max, title }: Section, scores: ChildrenFormula): Most {
  const own = mostFormula(max, title);
  if (aggregate !== 'sum') return { formula: own, isZeroOfNone: false };
  const most = scores.most();
  if (typeof most === 'number') return { formula: own, isZeroOfNone: false };
  if (rescale === 'section') return { formula: choose(`${operand(most)}>0`, own, '0'), isZeroOfNone: true };
  return { formula: most, isZeroOfNone: true };
}

/** Of a `best` section whether one child is met, of a `worst` one whether all are. */
function metOfSection({ section, population, stage, row, layout, run }: SectionInRow): string {
  const parts = new ChildrenFormula(population, section.children, stage, row, layout).only(isScore);
  if (parts.rules.length === 0) return MISSING_FORMULA;
  const [settles, otherwise] = section.aggregate === 'best' ? ['TRUE', 'FALSE'] : ['FALSE', 'TRUE'];
  const join = section.aggregate === 'best' ? 'OR' : 'AND';
  const flags = parts.rules.map((child) => {
    return parts.counted(child, metFormula(child, parts.idOf(child), row, layout, run), otherwise);
  });
  const known = flags.map((flag) => call('IFERROR', flag, otherwise));
  const isSettled = join === 'OR' ? call('OR', ...known) : call('NOT', call('AND', ...known));
  const met = choose(isSettled, settles, call(join, ...flags));
  const none = parts.areAllLeftOut();
  return none === undefined ? met : choose(none, MISSING_FORMULA, met);
}

/** Whether no child can bring the section below its least points. */
function isNeverBelow({ min, children }: Section): boolean {
  return (
    min <= 0 && children.every((child) => child.kind !== 'penalty' && child.weight >= 0 && child.min >= 0)
  );
}

function isScore({ kind }: CriterionRules): boolean {
  return kind === 'score';
}
