import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import type { StandingColumns } from '../../ranking/standing-columns';
import type { Quota } from '../quota/rules';
import { classColumns } from './class-formula';
import { Fate, walkFormula } from './walk/walk-formula';

/** Rows that compete for the seats of a title or band, as formulas. */
export interface ContestColumns {
  readonly layout: FormulaLayout;
  /** What its columns are called, unique in the population. */
  readonly name: string;
  readonly quotas: readonly Quota[];
  readonly group: HelperColumn | undefined;
  readonly standing: StandingColumns;
  /** What is voted on who has a seat; absent where nobody votes on them. */
  readonly votedThen: HelperColumn | undefined;
  /** The same where a seat that is refused goes to the next in order. */
  readonly passesOn: HelperColumn | undefined;
  /** What the council recorded about each row: `admit`, `refuse` or another text; absent where it recorded nothing. */
  readonly choices: HelperColumn | undefined;
}

/** The seats of each quota for the row's group, and what columns that follow from them are called. */
export interface ContestSeats {
  readonly name: string;
  readonly of: readonly HelperColumn[];
}

/** The word of a row that competes. @throws NotTranslatable */
export function contestFormula(contest: ContestColumns, seats: ContestSeats): (row: number) => string {
  const { quotas } = contest;
  const [quota] = quotas;
  if (quotas.length > 1 || quota!.parts.length > 0) return walkedWord(contest, seats);
  return (row) => seatOf(contest, quota!, seats.of[0]!, row);
}

/** Where a row needs room in several pools. */
function walkedWord(contest: ContestColumns, { name, of }: ContestSeats): (row: number) => string {
  const { layout, votedThen } = contest;
  const fate = walkFormula({ ...contest, name, seats: of });
  return (row) => {
    const words: string[] = [];
    words[Fate.over] = layout.word('over-quota');
    words[Fate.seated] = votedThen ? votedThen.cell(row) : layout.word('nominated');
    words[Fate.council] = layout.word('council');
    words[Fate.refused] = layout.word('voted-down');
    return `CHOOSE(${fate(row)}+1,${words.join(',')})`;
  };
}

/** A class fits, finds no room, or lies across the cut: then what the council chose, and the rule for ties. */
function seatOf(contest: ContestColumns, quota: Quota, seats: HelperColumn, row: number): string {
  const { layout, votedThen, passesOn } = contest;
  const classes = classesOf(contest);
  const [ahead, room] = [classes.ahead.cell(row), seats.cell(row)];
  const seated = votedThen ? votedThen.cell(row) : layout.word('nominated');
  const over = layout.word('over-quota');
  const across = acrossTheCut(contest, quota, seats, row, seated);
  const among = `IF(${ahead}+${classes.tied.cell(row)}<=${room},${seated},${across})`;
  const refused = layout.word('voted-down');
  const reached = passesOn ? `IF(${passesOn.cell(row)}=${refused},${refused},${among})` : among;
  return `IF(${ahead}>=${room},${over},${reached})`;
}

function acrossTheCut(
  contest: ContestColumns,
  { tie }: Quota,
  seats: HelperColumn,
  row: number,
  seated: string,
): string {
  const { layout, choices } = contest;
  const over = layout.word('over-quota');
  const byRule = { council: layout.word('council'), none: over, all: seated }[tie];
  if (!choices) return byRule;
  const classes = classesOf(contest);
  const admitted = classes.count(row, choices.range, '"admit"');
  const refused = classes.count(row, choices.range, '"refuse"');
  const room = `${seats.cell(row)}-${classes.ahead.cell(row)}`;
  const tied = classes.tied.cell(row);
  const rest = `IF(${room}=${admitted},${over},IF(${tied}-${admitted}-${refused}<=${room}-${admitted},${seated},${byRule}))`;
  const settled = `IF(${choices.cell(row)}="admit",${seated},IF(${choices.cell(row)}="refuse",${over},${rest}))`;
  return `IF(${admitted}>${room},${layout.word('council')},${settled})`;
}

function classesOf({ layout, name, standing, passesOn }: ContestColumns) {
  return classColumns(layout, `${name} seats`, standing, passesOn);
}
