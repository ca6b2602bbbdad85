import type { FormulaLayout } from '../../formula/formula-layout';
import { call, numberLiteral } from '../../formula/formula-text';
import { operand } from '../../formula/operand';
import type { Facet } from '../../graph/node';
import type { NodeId } from '../../graph/node-id';
import type { Adjustment } from '../adjustment';
import { choose } from './arithmetic';
import { ChildrenFormula, variesInMost } from './children';
import type { CriterionRules, Kind, PointsRounding } from '../criterion';
import { mostFormula } from './leaf';
import { mayBeLeftOut } from '../left-out';
import { held, roundedPoints, roundedTo } from './points';
import { atStage } from '../stage-node';
import { settledSum, stretchedSum } from './sum';

/** The criteria of one kind in one row of a sheet. */
export interface KindInRow {
  readonly kind: Kind;
  readonly title: string;
  readonly parts: readonly CriterionRules[];
  readonly cap: number;
  readonly rescale: Adjustment['rescale'];
  readonly rounding: PointsRounding;
  readonly population: string;
  readonly stage: string | undefined;
  readonly row: number;
  readonly layout: FormulaLayout;
}

/** `score`, `bonus` or `penalty` as a formula, or the most points of it; its state as a word. */
export function kindFormula(at: KindInRow, facet: Facet): string {
  const { kind, parts, cap, rounding, row, layout, stage } = at;
  const children = new ChildrenFormula(at.population, parts, stage, at.row, layout);
  if (facet === 'max') return mostOfKind(at, children);
  if (parts.length === 0) return numberLiteral(Math.min(cap, 0));
  const pointsAt = (other: number): string =>
    held({ points: sumOfKind({ ...at, row: other }) }, -Infinity, cap);
  const rounded = roundedPoints({ name: atStage(kind, stage), row, layout, pointsAt }, rounding);
  const none = kind === 'score' ? children.areAllLeftOut() : undefined;
  const counted = none === undefined ? rounded : choose(none, layout.word('excluded'), rounded);
  return call('IFERROR', counted, layout.word('blocked'));
}

function sumOfKind(at: KindInRow): string {
  const { parts, rounding, stage } = at;
  const children = new ChildrenFormula(at.population, parts, stage, at.row, at.layout);
  const stretch = stretchOf(at, children);
  if (!stretch) return settledSum(children.sum(), parts, rounding, stage !== undefined);
  return stretchedSum(children.sum(), stretch.most, stretch.whole, parts.some(variesInMost));
}

/** What the scores that are counted can reach, where that is stretched to what all can; undefined where it is not. */
function stretchOf({ kind, rescale, parts }: KindInRow, children: ChildrenFormula) {
  if (kind !== 'score' || rescale === 'none') return undefined;
  const whole = parts.reduce((all, { weight, max }) => all + weight * max, 0);
  if (!Number.isFinite(whole)) return undefined;
  const most = children.most();
  return typeof most === 'number' ? undefined : { whole, most };
}

function mostOfKind(at: KindInRow, children: ChildrenFormula): string {
  const stretch = stretchOf(at, children);
  if (stretch) return choose(`${operand(stretch.most)}>0`, numberLiteral(stretch.whole), '0');
  const most = children.most();
  return typeof most === 'number' ? mostFormula(most, at.title) : most;
}

export interface TotalInRow {
  /** The node of score, bonus and penalty. */
  readonly ids: readonly NodeId[];
  /** All criteria of the top level. */
  readonly top: readonly CriterionRules[];
  readonly adjustment: Adjustment;
  readonly rounding: PointsRounding;
  readonly stage: string | undefined;
  readonly row: number;
  readonly layout: FormulaLayout;
}

/** score + bonus − penalty as a formula, or the most points of it; its state as a word. */
export function totalFormula(at: TotalInRow, facet: Facet): string {
  const { ids, top, adjustment, rounding, row, layout } = at;
  if (facet === 'max') return layout.cell(ids[0]!, row, 'max');
  const scores = top.filter(({ kind }) => kind === 'score');
  const has = (kind: Kind): boolean => top.some((criterion) => criterion.kind === kind);
  const cellsAt = (other: number): { readonly score: string; readonly others: string } => {
    const [score, bonus, penalty] = ids.map((id) => layout.cell(id, other));
    return {
      score: score!,
      others: `${has('bonus') ? `+${bonus}` : ''}${has('penalty') ? `-${penalty}` : ''}`,
    };
  };
  const pointsAt = (other: number): string => {
    const { score, others } = cellsAt(other);
    return held({ points: `${score}${others || '+0'}` }, adjustment.totalMin, adjustment.totalMax);
  };
  const { score, others } = cellsAt(row);
  const name = atStage('total', at.stage);
  const rounded = roundedTo({ name, row, layout, pointsAt }, rounding.decimals, rounding.mode);
  const whole = call('IFERROR', rounded, layout.word('blocked'));
  if (scores.length === 0 || !scores.every(mayBeLeftOut)) return whole;
  const missing = layout.word('missing');
  const unscored =
    others === '' ? missing : choose(call('ISNUMBER', `0${others}`), missing, layout.word('blocked'));
  return choose(`${score}=${layout.word('excluded')}`, unscored, whole);
}
