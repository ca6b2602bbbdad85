import { distance, toComparable } from '../arithmetic/comparable';
import type { Constants, Fault, Parameter, Step } from './method';
import { perInputs } from './per-inputs';

/** The parameters of methods that take points away, or add them, step by step. */
export function stepParameters(required: boolean): readonly Parameter[] {
  return [
    { name: 'step', type: 'number-or-share', required, help: 'method.step.step' },
    {
      name: 'count',
      type: { choice: ['whole', 'begun', 'exact'] },
      required: false,
      help: 'method.step.count',
    },
    { name: 'lose', type: 'number', required, help: 'method.step.lose' },
  ];
}

/** How a criterion counts steps. */
export interface Stepping {
  /** Of a step in the measure's unit, or as a share of what it is counted from. */
  readonly size: number;
  readonly isShare: boolean;
  readonly count: string;
  readonly lose: number;
  /** Absent: nothing is gained. */
  readonly gain: number | undefined;
  readonly gainCap: number;
}

/** Undefined where the rules name no steps. */
export const steppingOf = perInputs(steppingFrom);

/** The same from the constants alone. */
export function steppingFrom(inputs: Constants): Stepping | undefined {
  const share = inputs.share('step');
  const size = share ?? inputs.number('step');
  const lose = inputs.number('lose');
  if (size === undefined || lose === undefined) return undefined;
  return {
    size,
    isShare: share !== undefined,
    count: inputs.choice('count') ?? 'whole',
    lose,
    gain: inputs.number('gain'),
    gainCap: inputs.number('gainCap') ?? Infinity,
  };
}

/** How long a step is, in the measure's unit. @param base what a share of it is, as the target */
export function stepLength({ size, isShare }: Stepping, base: number): number {
  return isShare ? toComparable(size * base) : size;
}

/** A distance counted in steps: how many it is, and how many of them count. */
export interface Counted {
  readonly distance: number;
  readonly length: number;
  /** distance ÷ length; compared after rounding to 9 decimals: 0.3 is three steps of 0.1. */
  readonly quotient: number;
  readonly steps: number;
}

/** @param gap and @param length above 0, in the measure's unit */
export function countSteps({ count }: Stepping, gap: number, length: number): Counted {
  const exact = gap / length;
  const quotient = toComparable(exact);
  const steps = count === 'exact' ? exact : count === 'begun' ? Math.ceil(quotient) : Math.floor(quotient);
  return { distance: gap, length, quotient, steps };
}

/** max less what the steps take, without the dust of a subtraction: 8.2 − 7.2 is 1. */
export function afterLoss({ lose }: Stepping, { steps }: Counted, max: number): number {
  return distance(lose * steps, max);
}

/** The points that counted steps take away. */
export function lossStep({ lose }: Stepping, counted: Counted, points: number, max: number): Step {
  return { code: 'method.steps.lost', params: { ...counted, lose, lost: lose * counted.steps, max, points } };
}

export function stepFaults(inputs: Constants): Fault[] {
  const step = inputs.number('step') ?? inputs.share('step');
  const positive: Fault[] =
    step !== undefined && step <= 0
      ? [{ parameter: 'step', code: 'rules.not-positive', params: { received: step } }]
      : [];
  return [...positive, ...negativeFaults(inputs, ['lose', 'gain', 'gainCap'])];
}

function negativeFaults(inputs: Constants, parameters: readonly string[]): Fault[] {
  return parameters.flatMap((parameter) => {
    const received = inputs.number(parameter);
    if (received === undefined || received >= 0) return [];
    return [{ parameter, code: 'rules.negative', params: { received } }];
  });
}

/** Something that means nothing without something else beside it. */
export function besideFaults(given: (name: string) => boolean, key: string, needs: string): Fault[] {
  if (!given(key) || given(needs)) return [];
  return [{ parameter: key, code: 'rules.needs-beside', params: { key, needs } }];
}
