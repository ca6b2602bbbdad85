import type { FormulaLayout } from '../../formula/formula-layout';
import { call, numberLiteral } from '../../formula/formula-text';
import { nodeId } from '../../graph/node-id';
import { choose, times } from './arithmetic';
import type { CriterionRules } from '../criterion';
import { mostFormula } from './leaf';
import { mayBeLeftOut } from '../left-out';
import type { Section } from '../section-points';
import { atStage } from '../stage-node';

/** The children of a section, or the criteria of a kind, in one row of a sheet. */
export class ChildrenFormula {
  constructor(
    private readonly population: string,
    readonly rules: readonly CriterionRules[],
    private readonly stage: string | undefined,
    private readonly row: number,
    private readonly layout: FormulaLayout,
  ) {}

  only(test: (child: CriterionRules) => boolean): ChildrenFormula {
    return new ChildrenFormula(this.population, this.rules.filter(test), this.stage, this.row, this.layout);
  }

  cell(child: CriterionRules): string {
    return this.layout.cell(this.idOf(child), this.row);
  }

  /** Whether the child is left out of the row; undefined where no row leaves it out. */
  isLeftOut(child: CriterionRules): string | undefined {
    return mayBeLeftOut(child) ? `${this.cell(child)}=${this.layout.word('excluded')}` : undefined;
  }

  /** Whether every child is left out; undefined where that cannot be. */
  areAllLeftOut(): string | undefined {
    const leftOut = this.rules.map((child) => this.isLeftOut(child));
    if (leftOut.length === 0 || leftOut.includes(undefined)) return undefined;
    return leftOut.length === 1 ? leftOut[0] : call('AND', ...(leftOut as string[]));
  }

  /** Something of a child that is counted, and what stands for one that is left out. */
  counted(child: CriterionRules, formula: string, otherwise: string): string {
    const leftOut = this.isLeftOut(child);
    return leftOut === undefined ? formula : choose(leftOut, otherwise, formula);
  }

  /** A child's points as a number: an error of a word. */
  number(child: CriterionRules, absent: string): string {
    return this.counted(child, `${this.cell(child)}+0`, absent);
  }

  /** The points added up with their weights: an error of a word. Nothing of none. */
  sum(): string {
    const terms = this.rules.map((child) => {
      return this.counted(child, times(child.weight, this.cell(child)), '0');
    });
    const [first = '0'] = terms;
    if (terms.length > 1) return terms.join('+');
    return terms.length === 1 && this.rules[0]!.weight === 1 ? `${first}+0` : first;
  }

  /** The most points that those counted reach together, with their weights; a number where it is the same in every row. */
  most(): string | number {
    const parts = this.rules.map((child) => this.mostOf(child));
    if (parts.every((part) => typeof part === 'number')) return parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => (typeof part === 'number' ? numberLiteral(part) : part)).join('+');
  }

  /** The most points of a counted child in its own measure. */
  reachable(child: CriterionRules): string {
    return variesInMost(child)
      ? this.layout.cell(this.idOf(child), this.row, 'max')
      : mostFormula(child.max, child.title);
  }

  private mostOf(child: CriterionRules): string | number {
    const { weight, max, title } = child;
    if (variesInMost(child)) return times(weight, this.layout.cell(this.idOf(child), this.row, 'max'));
    const most = mostFormula(max, title);
    return mayBeLeftOut(child) ? this.counted(child, times(weight, most), '0') : weight * max;
  }

  idOf({ id }: CriterionRules): string {
    return nodeId(this.population, atStage(id, this.stage));
  }
}

/**
 * Whether what a criterion reaches differs from row to row where it is counted: a sum that is not stretched to its whole, and a
 * section of which it may be unknown whether it applies.
 */
export function variesInMost(criterion: CriterionRules): boolean {
  if (!isSection(criterion)) return false;
  if (criterion.applies) return true;
  if (criterion.aggregate !== 'sum') return false;
  const { children, rescale, max } = criterion;
  const scores = children.filter(({ kind }) => kind === 'score');
  if (rescale === 'section' && Number.isFinite(max)) return mayReachNothing(scores, children);
  return scores.some((score) => mayBeLeftOut(score) || variesInMost(score));
}

/** Whether the scores together may reach 0 in a row in which something is counted. */
export function mayReachNothing(
  scores: readonly CriterionRules[],
  children: readonly CriterionRules[],
): boolean {
  const isSometimesNothing = scores.every((score) => mayBeLeftOut(score) || variesInMost(score));
  return isSometimesNothing && (scores.length < children.length || scores.some(variesInMost));
}

export function isSection(criterion: CriterionRules): criterion is Section {
  return 'children' in criterion;
}
