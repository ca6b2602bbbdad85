import type { Id, Title } from '../../rules/rule-set';
import type { ReportContext, Row, RunColumn, Subject } from '../facts/context';
import { decisionText } from '../facts/decision';
import { fullName } from '../facts/row-name';
import { namesAwaited } from '../facts/votes';
import { numberLeaf, valueLeaf } from '../page/value-leaf';
import { wrappedWidth } from '../page/column-width';
import { text, type Content } from '../page/page';
import type { Leaf } from '../page/table';

/** Number, key, the columns that the title's list asks for, notes. */
export function listColumns(context: ReportContext, subject: Subject, title: Title): Leaf<Row>[] {
  const { columns } = subject.result;
  const { key } = subject.population;
  const voting = namesAwaited(context, subject, title);
  const asked = (title.list?.columns ?? defaults(columns)).filter((id) => !key.includes(id));
  const named = (id: Id): Leaf<Row>[] => {
    const column = columns.find((each) => each.id === id);
    return column ? [valueLeaf(context, subject, column, column.title)] : titleLeaf(context, subject, id);
  };
  return [
    numberLeaf(context),
    ...[...key, ...asked].flatMap(named),
    {
      title: context.say('reports.column.notes'),
      width: 14,
      cell: (row) => text(noteOn(context, title, row, voting.has(fullName(subject, row.key)))),
    },
  ];
}

function defaults(columns: readonly RunColumn[]): Id[] {
  return columns.filter(({ kind }) => kind === 'total' || kind === 'band').map(({ id }) => id);
}

/** A list may carry another title of the row: its decision. */
function titleLeaf(context: ReportContext, { population, result }: Subject, id: Id): Leaf<Row>[] {
  const title = population.titles?.find((each) => each.id === id);
  if (!title) return [];
  const cell = (row: Row): Content => text(decisionText(context, row.titles[id]));
  const shown = result.rows.map((row) => String(cell(row).value));
  return [{ title: title.title, width: wrappedWidth(title.title, shown, 2, 16), cell }];
}

function noteOn({ say }: ReportContext, title: Title, row: Row, votes: boolean): string {
  const decided = row.titles[title.id];
  if (decided?.decision === 'council')
    return say(votes ? 'reports.vote.awaited' : 'reports.decision.council');
  return decided?.provisional ? say('reports.provisional') : '';
}
