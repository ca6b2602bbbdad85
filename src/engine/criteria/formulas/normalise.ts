import { toComparable } from '../../arithmetic/comparable';
import { call, numberLiteral } from '../../formula/formula-text';
import { factor } from '../../formula/operand';
import { choose, times } from './arithmetic';
import type { FormulaInputs } from './formula-inputs';
import { isLowerBetter } from '../measure';
import { difference } from './measure';
import type { Bounds } from '../method';
import { NOTHING } from './nothing';
import type { PointsFormula } from './points';
import { statisticsOf, type Statistics, type Values } from './statistics';

/** from + (upTo − from) × v, as `normalised` has it. */
export function normalisedFormula(inputs: FormulaInputs, { max }: Bounds): PointsFormula {
  const by = inputs.choice('by')!;
  const [from, upTo] = inputs.pair('to') ?? [0, max];
  const value = by === 'goalposts' ? goalposts(inputs) : compared(by, inputs);
  const scaled = times(upTo - from, value);
  const points = from === 0 ? scaled : `${numberLiteral(from)}+${scaled}`;
  return by === 'z-score' ? { points } : { points, least: from, most: upTo };
}

type Way = (cell: string, figures: Statistics, lower: boolean) => string;

function compared(by: string, inputs: FormulaInputs): string {
  const values = by === 'distance-to-best' ? fit(inputs) : measured(inputs);
  return WAYS[by]!(values.cell(inputs), statisticsOf(inputs, values), isLowerBetter(inputs));
}

/** A result that equals the best is the whole, also where all are equal. */
const WAYS: Readonly<Record<string, Way>> = {
  'min-max': (cell, { least, most }, lower) => {
    const gap = lower ? difference(most(), cell) : difference(cell, least());
    return choose(`${cell}=${lower ? least() : most()}`, '1', `${gap}/${difference(most(), least())}`);
  },
  'distance-to-best': (cell, { least, most }, lower) =>
    lower
      ? choose(`${cell}=${least()}`, '1', `${least()}/${cell}`)
      : choose(`${cell}=${most()}`, '1', `${cell}/${most()}`),
  'z-score': (cell, { least, most, mean, deviation }, lower) => {
    const gap = lower ? `(${mean()}-${cell})` : `(${cell}-${mean()})`;
    return choose(`${most()}=${least()}`, `0*${cell}`, `${gap}/${deviation()}`);
  },
  rank: (_cell, { place, count }, lower) => `${place(lower ? 'most' : 'least')}/${count()}`,
  'percent-rank': (cell, { place, count }, lower) => {
    const below = `(${place(lower ? 'most' : 'least')}-1)/(${count()}-1)`;
    return choose(`${count()}=1`, `1+0*${cell}`, below);
  },
};

function goalposts(inputs: FormulaInputs): string {
  const [low, high] = [inputs.number('low')!, inputs.number('high')!];
  const actual = inputs.measured('actual');
  const gap = isLowerBetter(inputs)
    ? difference(numberLiteral(high), actual)
    : difference(factor(actual), numberLiteral(low));
  return call('MIN', '1', call('MAX', '0', `${gap}/${numberLiteral(toComparable(high - low))}`));
}

/** The results of the rows that take part: the column itself where that is all of it. */
function measured(inputs: FormulaInputs): Values {
  const range = inputs.range('actual');
  if (range !== undefined) return { name: MEASURED, range, cell: (own) => own.measured('actual') };
  return ownValues(inputs, MEASURED, (own) => own.compared('actual'));
}

/** Those of 0 or more. */
function fit(inputs: FormulaInputs): Values {
  return ownValues(inputs, 'fit', (own) => {
    const actual = own.compared('actual');
    return choose(`${actual}>=0`, actual, NOTHING);
  });
}

function ownValues(inputs: FormulaInputs, name: string, contents: (inputs: FormulaInputs) => string): Values {
  const { range } = inputs.column(name, contents);
  return { name, range, cell: (own) => own.aside(name, contents) };
}

const MEASURED = 'measured';
