import { papersOf } from '../facts/ballot-papers';
import { shortTitle, type ReportContext, type Subject } from '../facts/context';
import { baseText, grouped, sentences, yesShare, type Voted, type VoteFacts } from '../facts/votes';
import { text, type Content, type Page } from '../page/page';
import { writeHeader, writeRows, type HeaderNode, type Leaf } from '../page/table';
import type { CellStyle } from '../sheet-document';
import { MINUTES_WIDTHS } from './minutes-grid';

/** Each row that was voted on with its ballots, its share of yes and the result. */
export function writeVoteTable(
  page: Page,
  context: ReportContext,
  subject: Subject,
  award: Voted,
  votes: readonly VoteFacts[],
): void {
  const columns = columnsOf(context, subject, award);
  const last = votes.length <= ON_ONE_PAGE ? HEADER_ROWS + votes.length - 1 : HEADER_ROWS;
  page.keep(page.next - 1, page.next + last);
  writeHeader(page, columns);
  writeRows(page, columns, votes);
  for (const { text: said, names } of grouped(votes, ({ also, lacks }) => sentences(...also, lacks))) {
    if (said !== '') page.line(`– ${names.join('; ')}: ${said}`, 'note');
  }
}

/** Two rows of titles, the numbers, the first vote. */
const HEADER_ROWS = 3;
/** Votes that are not torn apart. */
const ON_ONE_PAGE = 12;

function columnsOf(context: ReportContext, subject: Subject, award: Voted): HeaderNode<VoteFacts>[] {
  const { say } = context;
  const widths = MINUTES_WIDTHS.values();
  const leaf = (title: string, cell: Leaf<VoteFacts>['cell']): Leaf<VoteFacts> => {
    return { title, width: widths.next().value ?? 0, cell };
  };
  const papers = ({ line }: VoteFacts) => papersOf(context, subject, award.id, line.key);
  const isSecret = award.vote?.secret === true;
  /** Papers are of a secret vote; what nobody wrote down is left to be filled in. */
  const paper =
    (count: (facts: VoteFacts) => number | undefined) =>
    (facts: VoteFacts): Content =>
      isSecret ? counted(count(facts)) : absent;
  const absent: Content = { value: say('reports.state.none'), style: 'centre' };
  const ballots =
    (count: (facts: VoteFacts) => number | undefined) =>
    (facts: VoteFacts): Content =>
      counted(isBegun(facts) ? count(facts) : undefined);
  const lower = award.vote?.lower === undefined ? () => absent : ballots(({ line }) => line.lower ?? 0);
  return [
    leaf(say('reports.column.number'), (_, index) => ({ value: index + 1, style: 'centre' })),
    leaf(say('reports.column.name'), ({ name }) => text(name)),
    leaf(say('reports.vote.form'), () => text(shortTitle(award))),
    {
      title: say('reports.vote.papers'),
      children: [
        leaf(
          say('reports.vote.issued'),
          paper((facts) => papers(facts).issued),
        ),
        leaf(
          say('reports.vote.returned'),
          paper((facts) => papers(facts).returned),
        ),
        leaf(
          say('reports.vote.valid'),
          ballots(({ line }) => line.valid),
        ),
        leaf(
          say('reports.vote.invalid'),
          paper((facts) => invalidOf(papers(facts).returned, facts)),
        ),
      ],
    },
    {
      title: say('reports.vote.answers'),
      children: [
        leaf(
          say('reports.vote.yes'),
          ballots(({ line }) => line.yes),
        ),
        leaf(
          say('reports.vote.no'),
          ballots(({ line }) => line.no),
        ),
        leaf(say('reports.vote.lower'), lower),
      ],
    },
    leaf(say('reports.vote.share', { of: baseText(context, award) }), (facts) => ({
      value: (isBegun(facts) ? yesShare(context, facts.line) : undefined) ?? null,
      style: 'centre',
    })),
    leaf(say('reports.vote.result'), (facts) => resultOf(context, facts)),
  ];
}

/** Ballots were cast: else the cells stay empty for a hand. */
function isBegun({ counted: said, line, awaited }: VoteFacts): boolean {
  return said !== '' || !awaited || line.valid > 0;
}

function invalidOf(returned: number | undefined, facts: VoteFacts): number | undefined {
  return returned === undefined || !isBegun(facts) ? undefined : returned - facts.line.valid;
}

function counted(value: number | undefined): Content {
  return { value: value ?? null, style: 'centre' };
}

function resultOf({ say }: ReportContext, { line, awaited, row }: VoteFacts): Content {
  const of = (code: Parameters<typeof say>[0], style: CellStyle): Content => ({ value: say(code), style });
  if (awaited) return of(`reports.vote.result.${line.result === 'open' ? 'open' : 'no-quorum'}`, 'open');
  const settled = line.result === 'no-quorum' || line.result === 'open';
  const passed = settled ? row?.titles[line.for]?.decision === 'nominated' : line.result === 'passed';
  return passed ? of('reports.vote.result.passed', 'good') : of('reports.vote.result.failed', 'bad');
}
