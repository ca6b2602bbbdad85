import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import { call } from '../../formula/formula-text';
import { allOf } from '../../formula/logic';
import { NotTranslatable } from '../../formula/not-translatable';
import { nodeId, type Evaluation } from '../../graph/node';
import { standingColumns, type StandingColumns } from '../../ranking/standing-columns';
import type { DecisionName } from '../decisions';
import { quotaColumns, type QuotaColumns } from '../quota/quota-formula';
import type { Tie } from '../quota/rules';
import type { Title, TitleResult } from '../title';
import type { VoteResult } from '../vote/result';

/**
 * The word of the decision about a row that competes for the seats of one quota, or is voted on, or both; of any other row its
 * own.
 *
 * @throws NotTranslatable
 */
export function seatFormula(
  population: string,
  title: Title,
  eligible: HelperColumn,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  const { vote, quotas } = title;
  const own = eligible.cell(row);
  const isEligible = (each: number): string => `${eligible.cell(each)}=${layout.word('nominated')}`;
  const voted = vote && voteColumn(population, title, layout, run);
  const [quota, ...others] = quotas;
  if (!quota) return voted ? `IF(${isEligible(row)},${voted.cell(row)},${own})` : own;
  if (others.length > 0) throw new NotTranslatable('formula.several-quotas');
  if (quota.parts.length > 0) throw new NotTranslatable('formula.quota-parts');
  if (vote?.refill) throw new NotTranslatable('formula.refill');
  const id = nodeId(population, title.id);
  if (run.recorded.seats.has(id)) throw new NotTranslatable('formula.quota-set');
  const { seating } = run.result<TitleResult>(id);
  const columns = quotaColumns(quota, { population, name: `${id} quota`, layout, run, seating });
  const { group, seats } = columns;
  const votedFirst = voted && vote?.on === 'eligible' ? voted : undefined;
  const passed = (each: number): string[] =>
    votedFirst ? [`${votedFirst.cell(each)}=${layout.word('nominated')}`] : [];
  const standing = standingColumns(layout, `${id} seats`, {
    rungs: title.order,
    group,
    participates: (each) => allOf([isEligible(each), ...passed(each), `ISNUMBER(${seats.cell(each)})`]),
    firstMustBeThere: false,
  });
  takenColumn(id, columns, layout, run);
  const seated = voted && !votedFirst ? voted.cell(row) : layout.word('nominated');
  const contested = seatOf(
    { id, tie: quota.tie, standing, seats, seated, layout, run, population, award: title.id },
    row,
  );
  const competes = `IF(ISNUMBER(${standing.ahead.cell(row)}),${contested},${layout.word('undecided')})`;
  const afterVote = votedFirst
    ? `IF(${votedFirst.cell(row)}=${layout.word('nominated')},${competes},${votedFirst.cell(row)})`
    : competes;
  return `IF(${isEligible(row)},${afterVote},${own})`;
}

interface Contest {
  readonly id: string;
  readonly tie: Tie;
  readonly standing: StandingColumns;
  readonly seats: HelperColumn;
  /** The word of who has a seat. */
  readonly seated: string;
  readonly layout: FormulaLayout;
  readonly run: Evaluation;
  readonly population: string;
  readonly award: string;
}

/** A class fits, finds no room, or lies across the cut: then what the council chose, and the rule for ties. */
function seatOf(contest: Contest, row: number): string {
  const { standing, seats, seated, layout } = contest;
  const ahead = standing.ahead.cell(row);
  const room = seats.cell(row);
  const tied = layout.helper(
    `${contest.id} seats tied`,
    (each) => ({
      formula: `IF(ISNUMBER(${standing.ahead.cell(each)}),${standing.tied(each)},${layout.word('missing')})`,
    }),
    'tied',
  );
  const fits = `${ahead}+${tied.cell(row)}<=${room}`;
  const across = acrossTheCut(contest, row, tied.cell(row));
  return `IF(${fits},${seated},IF(${ahead}>=${room},${layout.word('over-quota')},${across}))`;
}

function acrossTheCut(contest: Contest, row: number, tied: string): string {
  const { standing, seats, seated, layout, run, population, award, id, tie } = contest;
  const over = layout.word('over-quota');
  const byRule = { council: layout.word('council'), none: over, all: seated }[tie];
  const choices = run.choicesFor(population, award);
  if (choices.size === 0) return byRule;
  const chosen = layout.helper(
    `${id} choice`,
    (each) => ({ value: choices.get(each)?.kind ?? NOT_CHOSEN }),
    'choice',
  );
  const same = [standing.ahead.range, standing.ahead.cell(row)];
  const admitted = standing.count(row, ...same, chosen.range, '"admit"');
  const refused = standing.count(row, ...same, chosen.range, '"refuse"');
  const room = `${seats.cell(row)}-${standing.ahead.cell(row)}`;
  const rest = `IF(${room}=${admitted},${over},IF(${tied}-${admitted}-${refused}<=${room}-${admitted},${seated},${byRule}))`;
  const settled = `IF(${chosen.cell(row)}="admit",${seated},IF(${chosen.cell(row)}="refuse",${over},${rest}))`;
  return `IF(${admitted}>${room},${layout.word('council')},${settled})`;
}

const NOT_CHOSEN = '–';

/** What the ballots say of each row, as the decision that would follow: it was recorded, and follows no cell. */
function voteColumn(
  population: string,
  { id, vote }: Title,
  layout: FormulaLayout,
  run: Evaluation,
): HelperColumn {
  const { tallies } = run.result<VoteResult>(vote!.node);
  const words: Readonly<Record<string, DecisionName>> = { passed: 'nominated', failed: 'voted-down' };
  return layout.helper(
    `${nodeId(population, id)} vote`,
    (row) => ({
      formula: layout.word(words[tallies[row]!.result] ?? 'council'),
      word: words[tallies[row]!.result] ?? 'council',
    }),
    'choice',
  );
}

/** How many of the row's group have a seat. */
function takenColumn(id: string, { group }: QuotaColumns, layout: FormulaLayout, run: Evaluation): void {
  const { seating } = run.result<TitleResult>(id);
  layout.helper(
    `${id} quota taken`,
    (row) => {
      const outcome = seating?.quotas[seating.standings[0]?.outcomeOf[row] ?? -1];
      const own = [layout.range(id, 'decision'), layout.word('nominated')];
      const counted = call('COUNTIFS', ...(group ? [group.range, group.cell(row)] : []), ...own);
      const formula = group
        ? `IF(ISNUMBER(${group.cell(row)}),${counted},${layout.word('missing')})`
        : counted;
      return { formula, ...(outcome ? { value: outcome.taken } : { word: 'missing' as const }) };
    },
    'taken',
  );
}
