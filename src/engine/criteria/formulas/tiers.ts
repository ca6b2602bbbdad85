import { call, MISSING_FORMULA, numberLiteral } from '../../formula/formula-text';
import { choose } from './arithmetic';
import { decimalsOf, type PointsFormula } from './points';
import type { Hit } from '../tier-hits';

interface Tier {
  /** TRUE or FALSE, an error where it is missing. */
  readonly when: string;
  readonly worth: number;
}

/** The points of `tierOutcome`. @param otherwise points where no tier hits; undefined: there are none */
export function tiersFormula(hit: Hit, tiers: readonly Tier[], otherwise: number | undefined): PointsFormula {
  const worths = [...tiers.map(({ worth }) => worth), ...(otherwise === undefined ? [] : [otherwise])];
  const gains = worths.filter((worth) => worth > 0);
  const losses = worths.filter((worth) => worth < 0);
  const isSum = hit === 'sum';
  return {
    points: formulaOf(hit, tiers, otherwise),
    least: isSum ? total(losses) : Math.min(...worths),
    most: isSum ? total(gains) : Math.max(...worths),
    decimals: decimalsOf(...worths),
  };
}

function formulaOf(hit: Hit, tiers: readonly Tier[], otherwise: number | undefined): string {
  switch (hit) {
    case 'first':
      return firstOf(tiers, otherwise);
    case 'max':
      return firstOf(
        tiers.toSorted((a, b) => b.worth - a.worth),
        otherwise,
      );
    case 'unique':
      return uniqueOf(tiers, otherwise);
    case 'sum':
      return sumOfHits(tiers, otherwise);
  }
}

/** The first that hits. A condition that is missing matters unless what follows is worth the same. */
function firstOf(tiers: readonly Tier[], otherwise: number | undefined): string {
  const rest = otherwise === undefined ? MISSING_FORMULA : numberLiteral(otherwise);
  return tiers.reduceRight((following, { when, worth }, i) => {
    const points = numberLiteral(worth);
    const plain = choose(when, points, following);
    const later = [...tiers.slice(i + 1).map((tier) => tier.worth), otherwise];
    if (!later.includes(worth)) return plain;
    return call('IFERROR', plain, choose(`${following}=${points}`, points, MISSING_FORMULA));
  }, rest);
}

/** The only one that hits. */
function uniqueOf(tiers: readonly Tier[], otherwise: number | undefined): string {
  const several = choose(`${hitsOf(tiers)}=1`, worthOfHits(tiers), noHit(tiers, otherwise));
  return withOneOpen(several, tiers, otherwise);
}

function noHit(tiers: readonly Tier[], otherwise: number | undefined): string {
  if (otherwise === undefined) return MISSING_FORMULA;
  return choose(`${hitsOf(tiers)}=0`, numberLiteral(otherwise), MISSING_FORMULA);
}

/** All that hit together; what is worth nothing does not matter where another hits. */
function sumOfHits(tiers: readonly Tier[], otherwise: number | undefined): string {
  const worthy = tiers.filter(({ worth }) => worth !== 0);
  const isAny = call('OR', ...tiers.map(({ when }) => call('IFERROR', when, 'FALSE')));
  const anyFree = worthy.length === tiers.length ? `${hitsOf(tiers)}>0` : isAny;
  const none = otherwise === 0 ? worthy : tiers;
  const rest = otherwise === undefined ? MISSING_FORMULA : numberLiteral(otherwise);
  const guarded = otherwise === undefined || none.length === 0 ? rest : `${rest}+0*(${hitsOf(none)})`;
  const noneHits = anyFree === isAny ? guarded : rest;
  const formula = choose(anyFree, worthOfHits(worthy), noneHits);
  return otherwise === 0 ? formula : withOneOpen(formula, tiers, otherwise);
}

/** Where all but one do not hit and that one is missing, it does not matter if it is worth what no hit is. */
function withOneOpen(formula: string, tiers: readonly Tier[], otherwise: number | undefined): string {
  const same = tiers.filter(({ worth }) => worth === otherwise);
  return same.length === 0 ? formula : oneOpen(formula, tiers, same, otherwise!);
}

function oneOpen(formula: string, tiers: readonly Tier[], same: readonly Tier[], otherwise: number): string {
  const others = same.map((one) => {
    const rest = tiers.filter((tier) => tier !== one).map(({ when }) => when);
    return rest.length === 0 ? 'TRUE' : call('IFERROR', call('NOT', call('OR', ...rest)), 'FALSE');
  });
  return call('IFERROR', formula, choose(call('OR', ...others), numberLiteral(otherwise), MISSING_FORMULA));
}

/** How many hit. */
function hitsOf(tiers: readonly Tier[]): string {
  return tiers.map(({ when }) => choose(when, '1', '0')).join('+');
}

function worthOfHits(tiers: readonly Tier[]): string {
  if (tiers.length === 0) return '0';
  return tiers.map(({ when, worth }) => choose(when, numberLiteral(worth), '0')).join('+');
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}
