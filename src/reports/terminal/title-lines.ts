import type { Title } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from '../facts/context';
import { decisionStyle, decisionText, rowsDecided } from '../facts/decision';
import { quotaFacts, quotasOf, type QuotaFacts } from '../facts/quota';
import { fullName, rowName, rowPlace } from '../facts/row-name';
import { byOrders } from '../facts/row-order';
import { contentText, valueContent } from '../facts/value';
import { titleFindings } from '../facts/verdict';
import { findingLines } from './finding-lines';
import type { Colour, Paint } from './paint';
import { textTable } from './text-table';
import { wrap } from './text-width';

/** Who is proposed for a title, its quotas, who awaits the council; for collectives the verdict with its conditions. */
export function titleLines(
  context: ReportContext,
  subject: Subject,
  title: Title,
  paint: Paint,
  width: number,
): string[] {
  const { say } = context;
  const { noun } = subject;
  const rows = rowsDecided(subject.result.rows, title.id, 'nominated').toSorted(
    byOrders(context, subject, title.list?.sort),
  );
  const count = say('reports.terminal.list', {
    title: title.title.toLocaleUpperCase('vi'),
    count: rows.length,
    noun,
  });
  return [
    '',
    ...wrap(count, width).map((line) => paint(line, 'bold')),
    ...(rows.length > 0 ? listTable(context, subject, rows, paint, width) : []),
    ...quotaLines(context, subject, title, paint, width),
    ...waitingLines(context, subject, title, paint, width),
    ...(subject.collective ? verdictLines(context, subject, title, paint, width) : []),
  ];
}

function listTable(
  context: ReportContext,
  subject: Subject,
  rows: readonly Row[],
  paint: Paint,
  width: number,
): string[] {
  const total = subject.result.columns.filter(({ kind }) => kind === 'total');
  const titleOf = (id: string | undefined): string =>
    subject.result.columns.find((column) => column.id === id)?.title ?? '';
  const { key } = subject.population;
  const [head = '', ...body] = textTable(
    [
      {
        title: context.say('reports.column.number'),
        align: 'right',
        values: rows.map((_, index) => String(index + 1)),
      },
      { title: titleOf(key[0]), values: rows.map((row) => rowName(subject, row)), flexible: true },
      {
        title: key.slice(1).map(titleOf).join(', '),
        values: rows.map((row) => rowPlace(subject, row)),
        flexible: true,
      },
      ...total.map((column) => ({
        title: column.title,
        align: 'right' as const,
        values: rows.map((row) => contentText(context, valueContent(context, subject, column, row))),
      })),
    ],
    width,
  );
  return [paint(head, 'dim'), ...body];
}

function quotaLines(
  context: ReportContext,
  subject: Subject,
  title: Title,
  paint: Paint,
  width: number,
): string[] {
  const { say } = context;
  return quotasOf(subject, title).flatMap((quota) => {
    const facts = quotaFacts(context, subject, title, quota);
    const { cut, over, raised, seats, rounding, taken, group, provisional } = facts;
    const params = {
      title: group === null ? title.title : `${title.title} – ${group}`,
      calculation: facts.calculation ?? facts.base,
      effective: facts.effective ?? say('reports.state.none'),
      seats,
      rounding,
      taken,
    };
    const line = say('reports.terminal.quota', params);
    const painted = (text: string, colour: Colour): string[] =>
      wrap(text, width, '  ').map((each) => paint(each, colour));
    const tied = cut && cut.tied.length > 1 ? cut : undefined;
    return [
      ...wrap(provisional ? say('reports.provisional-mark', { text: line }) : line, width, '  '),
      ...(raised === undefined ? [] : painted(raised, 'open')),
      ...(tied ? painted(cutText(context, subject, tied), tied.awaited ? 'open' : 'bold') : []),
      ...(over.length > 0 ? wrap(say('reports.terminal.over', { names: over.join('; ') }), width, '  ') : []),
    ];
  });
}

function cutText({ say }: ReportContext, { noun }: Subject, cut: NonNullable<QuotaFacts['cut']>): string {
  const { place, tied, awaited } = cut;
  const code = awaited ? 'reports.quota.cut-awaited' : 'reports.quota.cut-tied';
  const text = say(code, { place, count: tied.length, noun, names: tied.join('; ') });
  return `${say('reports.quota.cut-label')}: ${text}`;
}

/** Rows the council decides on, unless the cut of a quota has named them; rows whose values are missing. */
function waitingLines(
  context: ReportContext,
  subject: Subject,
  title: Title,
  paint: Paint,
  width: number,
): string[] {
  const { say } = context;
  const named = quotasOf(subject, title).some(
    (quota) => quotaFacts(context, subject, title, quota).cut?.awaited,
  );
  const line = (decision: 'council' | 'undecided'): string[] => {
    const rows = rowsDecided(subject.result.rows, title.id, decision);
    if (rows.length === 0 || (decision === 'council' && named)) return [];
    const params = {
      count: rows.length,
      noun: subject.noun,
      names: rows.map((row) => fullName(subject, row.key)).join('; '),
    };
    return wrap(say(`reports.terminal.${decision}`, params), width, '  ').map((each) => paint(each, 'open'));
  };
  return [...line('council'), ...line('undecided')];
}

function verdictLines(
  context: ReportContext,
  subject: Subject,
  title: Title,
  paint: Paint,
  width: number,
): string[] {
  return subject.result.rows.flatMap((row) => {
    const decided = row.titles[title.id];
    if (!decided || decided.decision === 'not-considered') return [];
    const style = decisionStyle(decided);
    const colour = style === 'good' || style === 'bad' ? style : 'open';
    const verdict = `${fullName(subject, row.key)}: ${decisionText(context, decided)}`;
    return [
      ...wrap(verdict, width, '  ').map((line) => paint(line, colour)),
      ...findingLines(context, titleFindings(context, subject, title, row), paint, width),
    ];
  });
}
