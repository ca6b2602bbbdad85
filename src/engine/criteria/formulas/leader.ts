import { DECIMALS } from '../../arithmetic/comparable';
import { call, MISSING_FORMULA, numberLiteral } from '../../formula/formula-text';
import { factor, operand } from '../../formula/operand';
import { allOf } from '../../formula/logic';
import { choose, ENDLESS, times } from './arithmetic';
import type { FormulaInputs } from './formula-inputs';
import { gapFormula } from './measure';
import { isLowerBetter } from '../measure';
import type { Bounds } from '../method';
import { NOTHING } from './nothing';
import type { DecidedFormula, PointsFormula } from './points';
import { statisticsOf, type Statistics, type Values } from './statistics';

/** The points against the unit that leads, as `leader` has them. */
export function leaderFormula(inputs: FormulaInputs, { max }: Bounds): PointsFormula {
  const assigned = assignedFormula(inputs, max);
  const unassigned = unassignedCondition(inputs);
  const decided = decidedRows(inputs, unassigned);
  if (unassigned === 'FALSE') return { points: assigned, most: max };
  if (decided.length > 0) return { points: assigned, most: max, decided };
  return { points: choose(unassigned, apartFormula(inputs, max), assigned), most: max };
}

/** Whether the row was given no target; FALSE where every row was given one. */
function unassignedCondition(inputs: FormulaInputs): string {
  const target = inputs.constant('target');
  const lower = isLowerBetter(inputs);
  if (target !== undefined) return target === 0 && !lower ? 'TRUE' : 'FALSE';
  const given = inputs.compared('target');
  return lower ? call('ISERROR', given) : `${call('IFERROR', given, '0')}=0`;
}

function decidedRows(inputs: FormulaInputs, unassigned: string): DecidedFormula[] {
  const state = { exclude: 'excluded', block: 'blocked' } as const;
  const rule = inputs.choice('unassigned');
  if (unassigned === 'FALSE' || (rule !== 'exclude' && rule !== 'block')) return [];
  const hasResult = call('ISNUMBER', inputs.compared('actual'));
  return [{ when: allOf([hasResult, unassigned]), state: state[rule] }];
}

/** Below the target, at it, or beyond it. */
function assignedFormula(inputs: FormulaInputs, max: number): string {
  const target = inputs.constant('target');
  const lower = isLowerBetter(inputs);
  if (target !== undefined && (target < 0 || (target === 0 && !lower))) return MISSING_FORMULA;
  const base = (inputs.share('atTarget') ?? 0.5) * max;
  const [actual, aim] = [inputs.measured('actual'), inputs.measured('target')];
  const [result, goal] = [inputs.compared('actual'), inputs.compared('target')];
  const beyond = beyondFormula(inputs, base, max);
  if (!lower) {
    const share = `${factor(actual)}/${target === undefined ? `IF(${aim}>0,${aim})` : operand(aim)}`;
    return choose(`${result}>${goal}`, beyond, times(base, share));
  }
  const short = times(base, `${factor(aim)}/${operand(actual)}`);
  const upTo = choose(`${result}=${goal}`, numberLiteral(base), short);
  const whole = choose(`${result}<${goal}`, beyond, upTo);
  return target === undefined ? choose(`${goal}>=0`, whole, MISSING_FORMULA) : whole;
}

function beyondFormula(inputs: FormulaInputs, base: number, max: number): string {
  const own = EXCESS.cell(inputs);
  const most = statisticsFor(inputs, EXCESS).most();
  const decimals = numberLiteral(inputs.number('decimals') ?? DECIMALS);
  const ratio = (excess: string): string => call('ROUND', `1+${excess}`, decimals);
  const share = `${numberLiteral(base)}+${times(max - base, `(${own}/${most})`)}`;
  return choose(`${ratio(own)}=${ratio(most)}`, numberLiteral(max), share);
}

/** Against the best of those without a target. */
function apartFormula(inputs: FormulaInputs, max: number): string {
  const actual = inputs.measured('actual');
  if (inputs.choice('unassigned') === 'full') {
    return choose(call('ISNUMBER', inputs.compared('actual')), numberLiteral(max), MISSING_FORMULA);
  }
  const apart = statisticsFor(inputs, APART);
  const result = factor(actual);
  if (!isLowerBetter(inputs)) {
    const best = apart.most();
    return choose(`${best}>0`, times(max, `${result}/${best}`), `0*${result}`);
  }
  const best = apart.least();
  const share = times(max, `${best}/${operand(actual)}`);
  const others = choose(`${best}>0`, share, `0*${result}`);
  return choose(`${inputs.compared('actual')}=${best}`, numberLiteral(max), others);
}

/** A column of this method, which `contents` fills. */
interface OwnColumn {
  readonly name: string;
  readonly contents: (inputs: FormulaInputs) => string;
  cell(inputs: FormulaInputs): string;
}

function ownColumn(name: string, contents: (inputs: FormulaInputs) => string): OwnColumn {
  return { name, contents, cell: (inputs) => inputs.aside(name, contents) };
}

function statisticsFor(inputs: FormulaInputs, column: OwnColumn): Statistics {
  const { range } = inputs.column(column.name, column.contents);
  const values: Values = { name: column.name, range, cell: (own) => column.cell(own) };
  return statisticsOf(inputs, values);
}

/** How far beyond its target a result lies, as a share of the target, or of the result where lower is better. */
const EXCESS = ownColumn('excess', (inputs) => {
  const lower = isLowerBetter(inputs);
  const [actual, target] = [inputs.compared('actual'), inputs.compared('target')];
  const gap = gapFormula(inputs, 'beyond');
  if (!lower)
    return choose(
      `AND(${target}>0,${actual}>${target})`,
      `${gap}/${operand(inputs.measured('target'))}`,
      NOTHING,
    );
  const excess = choose(`${actual}>0`, `${gap}/${operand(inputs.measured('actual'))}`, ENDLESS);
  return choose(`AND(${target}>=0,${actual}<${target})`, excess, NOTHING);
});

/** The results of rows without a target. */
const APART = ownColumn('apart', (inputs) =>
  choose(unassignedCondition(inputs), inputs.compared('actual'), NOTHING),
);
