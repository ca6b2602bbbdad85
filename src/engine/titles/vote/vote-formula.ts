import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import { call, MISSING_FORMULA, numberLiteral, textLiteral } from '../../formula/formula-text';
import { anyOf } from '../../formula/logic';
import { NotTranslatable } from '../../formula/not-translatable';
import type { Evaluation } from '../../graph/node';
import { fold } from '../../text/fold';
import type { DecisionName } from '../decisions';
import type { CouncilBody } from '../recorded/ballots';
import { ballotsOn } from './cast';
import { electorateOf } from './electorate';
import type { VoteResult } from './result';
import { saysShare, tallyOf, type Tally } from './tally';
import type { Vote, VoteResultName } from './vote';

/** What the columns of a vote are made for. */
export interface VoteUse {
  readonly population: string;
  /** Unique in the population. */
  readonly name: string;
  readonly layout: FormulaLayout;
  readonly run: Evaluation;
}

/** What the ballots make of each row if it is up for the vote, as the decision that would follow. @throws NotTranslatable */
export function voteColumn(vote: Vote, { population, name, layout, run }: VoteUse): HelperColumn {
  const { tallies } = run.result<VoteResult>(vote.node);
  return layout.helper(
    `${name} vote`,
    (row) => ({
      formula: byBody(vote, population, row, layout, run, (tally) => layout.word(decisionOf(tally))),
      word: decisionOf(tallies[row]!),
    }),
    'choice',
  );
}

/** Whether enough ballots about a row ask for the lower title, TRUE or FALSE. @throws NotTranslatable */
export function lowerFormula(
  vote: Vote,
  population: string,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  return byBody(vote, population, row, layout, run, ({ lowered }) => (lowered ? 'TRUE' : 'FALSE'));
}

/** Yes votes ÷ base; an error before the vote. @throws NotTranslatable */
export function shareFormula(
  vote: Vote,
  population: string,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  return byBody(vote, population, row, layout, run, (tally) =>
    saysShare(tally) ? `${tally.count.yes}/${tally.base}` : MISSING_FORMULA,
  );
}

const DECISION_OF: Readonly<Record<VoteResultName, DecisionName>> = {
  passed: 'nominated',
  failed: 'voted-down',
  open: 'council',
  'no-quorum': 'council',
};

function decisionOf({ result }: Tally): DecisionName {
  return DECISION_OF[result];
}

/**
 * What the ballots about a row say: they were recorded, and follow no cell. Which body they are of may follow one: then
 * they are counted for each of the bodies, and for none.
 */
function byBody(
  vote: Vote,
  population: string,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
  tell: (tally: Tally) => string,
): string {
  const { body } = vote;
  const { bodies } = run.recorded;
  if (!body || bodies.length === 0) return tell(run.result<VoteResult>(vote.node).tallies[row]!);
  const ballots = ballotsOn(vote, population, run).get(row);
  const choice = ballots && run.choicesFor(population, vote.award.id).get(row)?.kind;
  const told = (of: CouncilBody | undefined): string =>
    tell(tallyOf(vote, electorateOf(of, vote), ballots, choice));
  const unknown = told(undefined);
  // the later of two bodies of one name is meant
  const named = [...new Map(bodies.map((each) => [fold(each.id), told(each)]))];
  if (named.every(([, text]) => text === unknown)) return unknown;
  const asked = body.program.formula(row, layout);
  const isNamed = nameTest(vote, asked);
  const chosen = named.reduce(
    (otherwise, [name, text]) => (text === unknown ? otherwise : call('IF', isNamed(name), text, otherwise)),
    unknown,
  );
  return call('IF', call('ISERROR', asked), unknown, chosen);
}

/** Whether what names the body of a row gives a folded name. */
function nameTest({ body, award }: Vote, asked: string): (name: string) => string {
  const { type } = body!.program;
  switch (type.kind) {
    case 'text':
      return (name) => call('EXACT', asked, textLiteral(name));
    case 'level':
      return (name) =>
        anyOf(type.scale.flatMap(({ title }, at) => (fold(title) === name ? [`${asked}=${at + 1}`] : [])));
    case 'number':
      return (name) => (String(Number(name)) === name ? `${asked}=${numberLiteral(Number(name))}` : 'FALSE');
    default:
      throw new NotTranslatable('formula.vote-body', { title: award.title });
  }
}
