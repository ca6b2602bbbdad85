import { call } from '../../formula/formula-text';
import type { FormulaInputs, Groups } from './formula-inputs';

/** A column of numbers, with nothing or a word for the rows that take no part. */
export interface Values {
  readonly name: string;
  readonly range: string;
  /** The row's own one. */
  cell(inputs: FormulaInputs): string;
}

/** Figures of the numbers of a row's group. */
export interface Statistics {
  least(): string;
  most(): string;
  count(): string;
  mean(): string;
  /** Of a sample (n − 1). */
  deviation(): string;
  /** The row's place from the bottom, equal numbers sharing the mean of theirs; the bottom is the least, or the most. */
  place(bottom: 'least' | 'most'): string;
}

/** Of the row's own group by the parameter `within`, or of all rows. */
export function statisticsOf(inputs: FormulaInputs, values: Values): Statistics {
  const groups = inputs.groups('within');
  return groups ? ofGroup(groups, inputs, values) : ofAll(inputs, values);
}

function ofAll(inputs: FormulaInputs, values: Values): Statistics {
  const { range } = values;
  return {
    least: () => call('MIN', range),
    most: () => call('MAX', range),
    count: () => call('COUNT', range),
    mean: () => call('AVERAGE', range),
    deviation: () => call('STDEV', range),
    place(bottom) {
      const [cell, sorted] = [values.cell(inputs), inputs.sorted(values.name, values)];
      const place = `(${sorted.first(cell)}+${sorted.last(cell)})/2`;
      return bottom === 'least' ? `(${place})` : `(${call('COUNT', range)}+1-${place})`;
    },
  };
}

/** What looks at the rows of one group: those of other groups divide by FALSE, and AGGREGATE passes over errors. */
function ofGroup(groups: Groups, inputs: FormulaInputs, values: Values): Statistics {
  const { name, range } = values;
  const codes = groups.numbers.range;
  const counted = (group: string): string => `SUMPRODUCT((${codes}=${group})*ISNUMBER(${range}))`;
  return {
    least: () => groups.figure(`${name} least`, (group) => `AGGREGATE(15,6,${range}/(${codes}=${group}),1)`),
    most: () => groups.figure(`${name} most`, (group) => `AGGREGATE(14,6,${range}/(${codes}=${group}),1)`),
    count: () => groups.figure(`${name} count`, counted),
    mean: () => groups.figure(`${name} mean`, (group) => call('AVERAGEIFS', range, codes, group)),
    deviation() {
      const squares = inputs.column(`${name} square`, (own) => {
        return `(${values.cell(own)}-${statisticsOf(own, values).mean()})^2`;
      });
      return groups.figure(`${name} deviation`, (group) => {
        return `SQRT(${call('SUMIFS', squares.range, codes, group)}/(${counted(group)}-1))`;
      });
    },
    place(bottom) {
      const place = `(${placeInGroup(groups, inputs, values)})`;
      return bottom === 'least' ? place : `(${groups.figure(`${name} count`, counted)}+1-${place})`;
    },
  };
}

/** The groups are put before the places among all rows, so that the numbers of a group lie next to each other. */
function placeInGroup(groups: Groups, inputs: FormulaInputs, values: Values): string {
  const name = `${values.name} code`;
  const base = inputs.rowCount + 1;
  const contents = (own: FormulaInputs): string => {
    const place = own.sorted(values.name, values).last(values.cell(own));
    return `${own.groups('within')!.cell}*${base}+${place}`;
  };
  const codes = inputs.sorted(name, inputs.column(name, contents));
  const own = inputs.aside(name, contents);
  const before = call('IFERROR', codes.last(`${groups.cell}*${base}`), '0');
  return `(${codes.first(own)}+${codes.last(own)})/2-${before}`;
}
