import type { Constants, Fault, Inputs, Method, RowFault, Step } from './method';
import { YES } from '../columns/column';
import { perInputs } from './per-inputs';
import { tiersFormula } from './formulas/tiers';
import { tierOutcome, type Hit } from './tier-hits';
import { overlapFaults } from './tier-overlap';
import { isToldByMax, worthOf, type Worth } from './worth';
import { worthFaults } from './worth-faults';

/**
 * Points by the condition that holds: of the first tier that hits, of the only one, of the best, or of all together.
 * Where none hits there is `otherwise`; without it the row is at fault, as it is when two tiers hit that should be unique.
 */
export const tiers: Method = {
  kind: 'tiers',
  parameters: [
    {
      name: 'hit',
      type: { choice: ['first', 'unique', 'max', 'sum'] },
      required: false,
      help: 'method.tiers.hit',
    },
    { name: 'tiers', type: 'tiers', required: true, help: 'method.tiers.tiers' },
    { name: 'otherwise', type: 'worth', required: false, help: 'method.tiers.otherwise' },
  ],
  source:
    'Trừ điểm theo mức: tồn đọng 1–10 % trừ 10 điểm, 11–20 % trừ 20 điểm, từ 21 % không có điểm: bảng điểm Sở Tư pháp kèm Quyết định 3962/QĐ-BTP năm 2011',
  needsMax: (inputs) => worthsOf(inputs).some(isToldByMax),
  examples: [
    {
      inputs: {
        tiers: [
          { when: true, lose: 10 },
          { when: false, lose: 20 },
        ],
      },
      max: 50,
      points: 40,
    },
    {
      inputs: {
        tiers: [
          { when: false, lose: 10 },
          { when: true, lose: 20 },
        ],
        otherwise: { share: '100%' },
      },
      max: 50,
      points: 30,
    },
    {
      inputs: {
        tiers: [
          { when: false, lose: 10 },
          { when: false, lose: 20 },
        ],
        otherwise: { share: '100%' },
      },
      max: 50,
      points: 50,
    },
    {
      inputs: {
        tiers: [
          { when: true, share: '70%' },
          { when: true, points: 90 },
        ],
      },
      max: 90,
      points: 63,
    },
    {
      inputs: {
        hit: 'max',
        tiers: [
          { when: true, points: 2 },
          { when: true, points: 5 },
        ],
      },
      max: 10,
      points: 5,
    },
    {
      inputs: {
        hit: 'sum',
        tiers: [
          { when: true, points: 2 },
          { when: true, points: 5 },
        ],
      },
      max: 10,
      points: 7,
    },
    {
      inputs: {
        hit: 'unique',
        tiers: [
          { when: false, points: 2 },
          { when: true, points: 5 },
        ],
      },
      max: 10,
      points: 5,
    },
  ],
  mostPoints: (inputs) => mostOf(inputs),
  faults(inputs, max): Fault[] {
    const otherwise = inputs.worth('otherwise');
    return [
      ...inputs.tiers('tiers').flatMap((tier, i) => worthFaults(tier, max, `tiers[${i}]`)),
      ...(otherwise ? worthFaults(otherwise, max, 'otherwise') : []),
      ...(inputs.choice('hit') === 'unique' ? overlapFaults(inputs.tiers('tiers')) : []),
    ];
  },
  evaluate(inputs, { max }) {
    const worths = inputs.tiers('tiers').map((tier) => worthOf(tier, max));
    const otherwise = inputs.worth('otherwise');
    const rest = otherwise && worthOf(otherwise, max);
    const faults: RowFault[] = [];
    const points = Float64Array.from({ length: inputs.rowCount }, (_, row) => {
      const flags = flagsAt(inputs, row);
      const outcome = tierOutcome(hitOf(inputs), flags, worths, rest);
      if (typeof outcome === 'number') return outcome;
      if (outcome !== 'missing') faults.push(faultOf(outcome, flags, row));
      return NaN;
    });
    return { points, faults };
  },
  formula(inputs, { max }) {
    const tiers = inputs.tiers('tiers').map((tier, i) => {
      return { when: inputs.expression(`tiers[${i}].when`), worth: worthOf(tier, max) };
    });
    const otherwise = inputs.worth('otherwise');
    return tiersFormula(hitOf(inputs), tiers, otherwise && worthOf(otherwise, max));
  },
  explain(inputs, row, points, { max }) {
    const hits = flagsAt(inputs, row).flatMap((flag, i) => (flag === YES ? [i] : []));
    const told = (i: number): Step => tierStep(inputs, i, max);
    if (hits.length === 0) return [otherwiseStep(inputs, points, max)];
    switch (hitOf(inputs)) {
      case 'first':
        return hits.slice(0, 1).map(told);
      case 'unique':
        return hits.map(told);
      case 'max':
        return [...hits.map(told), ...together('method.tiers.best', hits, points)];
      case 'sum':
        return [...hits.map(told), ...together('method.tiers.sum', hits, points)];
    }
  },
};

function hitOf(inputs: Constants): Hit {
  return (inputs.choice('hit') ?? 'first') as Hit;
}

const columns = perInputs((inputs) => inputs.tiers('tiers').map((_, i) => inputs.flags(`tiers[${i}].when`)));

function flagsAt(inputs: Inputs, row: number): number[] {
  return columns(inputs).map((flags) => flags[row]!);
}

function worthsOf(inputs: Constants): Worth[] {
  const otherwise = inputs.worth('otherwise');
  return [...inputs.tiers('tiers'), ...(otherwise ? [otherwise] : [])];
}

/** The most that tiers told in points can give; undefined where one is told by max. */
function mostOf(inputs: Constants): number | undefined {
  if (worthsOf(inputs).some(isToldByMax)) return undefined;
  const points = inputs.tiers('tiers').map((tier) => worthOf(tier, NaN));
  const otherwise = inputs.worth('otherwise');
  const rest = otherwise ? [worthOf(otherwise, NaN)] : [];
  const gains = points.filter((value) => value > 0);
  const sum = hitOf(inputs) === 'sum' && gains.length > 0 ? [gains.reduce((a, b) => a + b)] : [];
  return Math.max(...points, ...sum, ...rest);
}

function faultOf(outcome: 'none' | 'several', flags: readonly number[], row: number): RowFault {
  if (outcome === 'none') return { row, code: 'method.tiers.no-hit', params: {} };
  const hit = flags.flatMap((flag, i) => (flag === YES ? [i + 1] : []));
  return { row, code: 'method.tiers.several-hits', params: { tiers: hit.join(', ') } };
}

function tierStep(inputs: Constants, index: number, max: number): Step {
  const tier = inputs.tiers('tiers')[index]!;
  const params = { tier: index + 1, when: tier.when, max, points: worthOf(tier, max) };
  if ('lose' in tier) return { code: 'method.tiers.lose', params: { ...params, lose: tier.lose } };
  if ('share' in tier) return { code: 'method.tiers.share', params: { ...params, share: tier.share } };
  return { code: 'method.tiers.points', params };
}

function otherwiseStep(inputs: Constants, points: number, max: number): Step {
  const otherwise = inputs.worth('otherwise')!;
  if ('lose' in otherwise)
    return { code: 'method.tiers.otherwise-lose', params: { lose: otherwise.lose, max, points } };
  if ('share' in otherwise)
    return { code: 'method.tiers.otherwise-share', params: { share: otherwise.share, max, points } };
  return { code: 'method.tiers.otherwise-points', params: { points } };
}

function together(code: string, hits: readonly number[], points: number): Step[] {
  return hits.length > 1 ? [{ code, params: { hits: hits.length, points } }] : [];
}
