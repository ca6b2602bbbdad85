import type { Title } from '../../rules/rule-set';
import { otherwiseAwaited } from '../facts/awaited';
import type { ReportContext, Row, Subject } from '../facts/context';
import { rowsDecided } from '../facts/decision';
import { quotasOf, tieAwaited } from '../facts/quota';
import { fullName, rowName, rowPlace } from '../facts/row-name';
import { byListPlace } from '../facts/row-order';
import { contentText, valueContent } from '../facts/value';
import type { Paint } from './paint';
import { quotaLines } from './quota-lines';
import { textTable } from './text-table';
import { wrap } from './text-width';
import { verdictLines } from './verdict-lines';
import { voteLines } from './vote-lines';

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
    byListPlace(context, subject, title.id),
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
    ...voteLines(context, subject, title, paint, width),
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

/** Rows the council decides on, unless a cut or an open vote has named them; rows whose values are missing. */
function waitingLines(
  context: ReportContext,
  subject: Subject,
  title: Title,
  paint: Paint,
  width: number,
): string[] {
  const { say } = context;
  const tied = quotasOf(subject, title).flatMap((quota) => tieAwaited(subject, title, quota));
  const council = otherwiseAwaited(
    context,
    subject,
    title,
    new Set(tied.map((key) => fullName(subject, key))),
  );
  const undecided = rowsDecided(subject.result.rows, title.id, 'undecided');
  const line = (decision: 'council' | 'undecided', names: readonly string[]): string[] => {
    if (names.length === 0) return [];
    const params = { count: names.length, noun: subject.noun, names: names.join('; ') };
    return wrap(say(`reports.terminal.${decision}`, params), width, '  ').map((each) => paint(each, 'open'));
  };
  return [
    ...line('council', council),
    ...line(
      'undecided',
      undecided.map((row) => fullName(subject, row.key)),
    ),
  ];
}
