import { NO_CODE } from '../columns/column';
import { comparable } from '../arithmetic/comparable';
import { isLowerBetter } from './measure';
import type { Constants, Fault, Inputs, Method, RowFault } from './method';
import { distanceToBest } from './normalise/distance-to-best';
import { normalisedFormula } from './formulas/normalise';
import { goalposts } from './normalise/goalposts';
import { minMax } from './normalise/min-max';
import type { Normalisation, Normalised } from './normalise/normalisation';
import { percentRank, rank } from './normalise/ranks';
import { zScore } from './normalise/z-score';
import { perInputs } from './per-inputs';

const NORMALISATIONS: ReadonlyMap<string, Normalisation> = new Map([
  ['min-max', minMax],
  ['z-score', zScore],
  ['rank', rank],
  ['percent-rank', percentRank],
  ['distance-to-best', distanceToBest],
  ['goalposts', goalposts],
]);

/**
 * A result compared with those of its group, brought onto a common scale v and then to points: from + (upTo − from) × v,
 * where `to` is [from, upTo], default [0, max]. What v is, each of the ways says. All but z-score stay inside 0…1;
 * z-score gives `from` at the mean and `upTo` one standard deviation better, and the criterion's bounds cut off the rest.
 * Rows whose result is missing, and rows the criterion does not apply to, take no part.
 */
export const normalised: Method = {
  kind: 'normalised',
  parameters: [
    { name: 'actual', type: 'expression:number', required: true, help: 'method.actual' },
    {
      name: 'by',
      type: { choice: [...NORMALISATIONS.keys()] },
      required: true,
      help: 'method.normalised.by',
    },
    { name: 'better', type: { choice: ['higher', 'lower'] }, required: false, help: 'method.better' },
    { name: 'within', type: 'expression:group', required: false, help: 'method.within' },
    { name: 'low', type: 'number', required: false, help: 'method.normalised.low' },
    { name: 'high', type: 'number', required: false, help: 'method.normalised.high' },
    { name: 'to', type: 'pair', required: false, help: 'method.normalised.to' },
  ],
  source:
    'OECD/JRC, Handbook on Constructing Composite Indicators: Methodology and User Guide (2008), bước 5 “Normalisation”; gói COINr (R)',
  needsMax: (inputs) => inputs.pair('to') === undefined || isUnbounded(inputs),
  comparesRows,
  examples: [
    { inputs: { actual: [10, 12, 7], by: 'min-max' }, max: 10, points: [6, 10, 0] },
    {
      inputs: { actual: [10, 12, null, 7], by: 'min-max', better: 'lower' },
      max: 10,
      points: [4, 0, null, 10],
    },
    { inputs: { actual: [3, 3], by: 'min-max' }, max: 10, points: [10, 10] },
    // mean 4, standard deviation 2
    { inputs: { actual: [2, 4, 6], by: 'z-score', to: [5, 7] }, max: 10, points: [3, 5, 7] },
    { inputs: { actual: [8, 5, 5, 2], by: 'rank' }, max: 10, points: [10, 6.25, 6.25, 2.5] },
    { inputs: { actual: [8, 5, 5, 2], by: 'percent-rank' }, max: 10, points: [10, 5, 5, 0] },
    { inputs: { actual: [8, 5, 2], by: 'distance-to-best' }, max: 10, points: [10, 6.25, 2.5] },
    {
      inputs: { actual: [2, 5, 8], by: 'distance-to-best', better: 'lower', within: ['A', 'A', 'B'] },
      max: 10,
      points: [10, 4, 10],
    },
    { inputs: { actual: [30, 60, 95], by: 'goalposts', low: 50, high: 90 }, max: 10, points: [0, 2.5, 10] },
  ],
  mostPoints: (inputs) => (isUnbounded(inputs) ? undefined : inputs.pair('to')?.[1]),
  faults: (inputs, max) => [...postFaults(inputs), ...rangeFaults(inputs, max)],
  evaluate(inputs, { max }) {
    const { normalisedAt, faults } = normalise(inputs);
    const [from, upTo] = inputs.pair('to') ?? [0, max];
    const points = Float64Array.from(normalisedAt, (place) => {
      return place ? from + (upTo - from) * place.group.values[place.at]! : NaN;
    });
    return { points, faults };
  },
  formula: normalisedFormula,
  explain(inputs, row, points, { max }) {
    const place = normalise(inputs).normalisedAt[row];
    if (!place) return [];
    const [from, upTo] = inputs.pair('to') ?? [0, max];
    const value = place.group.values[place.at]!;
    return [
      place.group.tell(place.at),
      { code: 'method.normalised.points', params: { from, upTo, value, points } },
    ];
  },
};

function comparesRows(inputs: Constants): boolean {
  return inputs.choice('by') !== 'goalposts';
}

function isUnbounded(inputs: Constants): boolean {
  return inputs.choice('by') === 'z-score';
}

interface Places {
  /** For each row its group's values and its place among them; undefined where it takes no part. */
  readonly normalisedAt: readonly ({ readonly group: Normalised; readonly at: number } | undefined)[];
  readonly faults: readonly RowFault[];
}

const normalise = perInputs((inputs): Places => {
  const actual = comparable(inputs.numbers('actual'));
  const normalisation = NORMALISATIONS.get(inputs.choice('by')!)!;
  const faults = normalisation === distanceToBest ? negativeFaults(actual) : [];
  const unfit = new Set(faults.map(({ row }) => row));
  const normalisedAt = new Array<Places['normalisedAt'][number]>(inputs.rowCount).fill(undefined);
  for (const rows of groupsOf(inputs, (row) => !Number.isNaN(actual[row]!) && !unfit.has(row))) {
    const group = normalisation({
      values: Float64Array.from(rows, (row) => actual[row]!),
      rows,
      lower: isLowerBetter(inputs),
      low: inputs.number('low') ?? NaN,
      high: inputs.number('high') ?? NaN,
    });
    rows.forEach((row, at) => (normalisedAt[row] = { group, at }));
  }
  return { normalisedAt, faults };
});

/** The rows of each group that take part; no group is empty. */
function groupsOf(inputs: Inputs, isKnown: (row: number) => boolean): number[][] {
  const { codes, names } = inputs.groups(comparesRows(inputs) ? 'within' : '');
  const members: number[][] = names.map(() => []);
  codes.forEach((code, row) => {
    if (code !== NO_CODE && inputs.takesPart(row) && isKnown(row)) members[code]!.push(row);
  });
  return members.filter((rows) => rows.length > 0);
}

function negativeFaults(actual: Float64Array): RowFault[] {
  return Array.from(actual).flatMap((value, row) =>
    value < 0
      ? [{ row, parameter: 'actual', code: 'method.normalised.negative', params: { actual: value } }]
      : [],
  );
}

function postFaults(inputs: Constants): Fault[] {
  const given = ['low', 'high'].filter((name) => inputs.number(name) !== undefined);
  if (comparesRows(inputs)) return given.map((name) => withoutEffect(inputs, name));
  const missing = ['low', 'high'].filter((name) => !given.includes(name));
  const [low, high] = [inputs.number('low')!, inputs.number('high')!];
  return [
    ...missing.map((key) => ({ parameter: key, code: 'rules.missing-key', params: { key } })),
    ...(low >= high ? [{ parameter: 'low', code: 'rules.low-not-below-high', params: { low, high } }] : []),
    ...(inputs.choice('within') === undefined ? [] : [withoutEffect(inputs, 'within')]),
  ];
}

function withoutEffect(inputs: Constants, parameter: string): Fault {
  const params = { key: parameter, by: inputs.choice('by')! };
  return { parameter, severity: 'warning', code: 'rules.without-effect', params };
}

function rangeFaults(inputs: Constants, max: number | undefined): Fault[] {
  const to = inputs.pair('to');
  if (!to) return [];
  const [from, upTo] = to;
  if (from > upTo)
    return [{ parameter: 'to', code: 'rules.low-above-high', params: { low: from, high: upTo } }];
  if (max === undefined || upTo <= max || isUnbounded(inputs)) return [];
  return [{ parameter: 'to', code: 'rules.points-above-max', params: { points: upTo, max } }];
}
