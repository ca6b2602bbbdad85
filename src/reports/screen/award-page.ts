import type { ReportContext, Row } from '../facts/context';
import { decisionText } from '../facts/decision';
import { reasonLine, reasonsIn } from '../facts/reasons';
import { fullName } from '../facts/row-name';
import { isOpen } from '../facts/value';
import { namesAwaited } from '../facts/votes';
import { awardsOf, decidedRows, identityOfAward, listedRows, type Award } from './awards';
import { oncePerContext } from './once-per-context';
import { pageOf } from './page-of';
import { refOf } from './row-ref';
import type { AwardAsk, AwardLine, Page } from './screen';

/** The rows of a title with their decisions, or those who have a band; empty where there is no such award. */
export function awardPage(context: ReportContext, ask: AwardAsk): Page<AwardLine> {
  const award = awardAsked(context, ask);
  if (!award) return { lines: [], total: 0 };
  const rows =
    ask.decision === undefined
      ? consideredRows(context, award)
      : listedRows(context, { award, decision: ask.decision });
  return pageOf(rows, ask, (row) => awardLine(context, award, row));
}

function awardAsked(context: ReportContext, { population, award, of }: AwardAsk): Award | undefined {
  const found = awardsOf(context).filter(
    (each) => each.subject.population.id === population && each.award.id === award,
  );
  return found.find((each) => each.of === (of ?? 'title')) ?? (of === undefined ? found[0] : undefined);
}

const consideredRows = oncePerContext(identityOfAward, (context, award): readonly Row[] =>
  [...decidedRows(context, award).keys()]
    .filter((decision) => decision !== 'not-considered')
    .flatMap((decision) => listedRows(context, { award, decision })),
);

const votersAwaited = oncePerContext(identityOfAward, (context, { subject, award }) =>
  namesAwaited(context, subject, award),
);

function awardLine(context: ReportContext, award: Award, row: Row): AwardLine {
  const { subject, of } = award;
  const name = fullName(subject, row.key);
  return {
    ...refOf(context, subject, row),
    name,
    ...(of === 'band' ? bandFacts(context, award, row) : titleFacts(context, award, row, name)),
  };
}

type Facts = Pick<AwardLine, 'decision' | 'verdict' | 'reasons'>;

function titleFacts(context: ReportContext, about: Award, row: Row, name: string): Facts {
  const { subject, award } = about;
  const decided = row.titles[award.id];
  const { decision = 'not-considered', reasons = [] } = decided ?? {};
  const votes = decision === 'council' && votersAwaited(context, about).has(name);
  return {
    decision,
    verdict: votes ? context.say('reports.vote.awaited') : decisionText(context, decided),
    reasons: reasonsIn(context, subject, row, reasons).map(reasonLine),
  };
}

/** A band is told by the sentences that found it, without the gates that are open. */
function bandFacts(context: ReportContext, { subject, award }: Award, row: Row): Facts {
  const text = bandText(context, award);
  return {
    decision: 'nominated',
    verdict: isOpen(row, 'band') ? context.say('reports.provisional-mark', { text }) : text,
    reasons: reasonsIn(context, subject, row, row.why?.['band'] ?? [])
      .filter(({ code }) => OF_BANDS.test(code))
      .map(reasonLine),
  };
}

const OF_BANDS = /^(?:band|vote)\./u;

/** `Xếp loại “Xuất sắc”`. */
export function bandText({ say }: ReportContext, { title }: Award['award']): string {
  return say('band.rest', { band: title });
}
