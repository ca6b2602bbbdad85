import { choicesOf, type ChoiceFacts } from '../facts/choices';
import type { ReportContext } from '../facts/context';
import { text, type Page } from '../page/page';
import { spansFor } from '../page/spans';
import { writeHeader, writeRows, type Leaf } from '../page/table';

/** The decisions that the council recorded, each with its reason; one that was not applied says why. */
export function writeChoices(page: Page, context: ReportContext): void {
  const { say } = context;
  const [number, ...rest] = page.widths;
  const spans = spansFor(rest, [44, 20, 10, 30, 20]);
  const column = (title: string, index: number, cell: Leaf<ChoiceFacts>['cell']): Leaf<ChoiceFacts> => {
    return { title, width: 0, span: spans[index] ?? 1, cell };
  };
  const columns: Leaf<ChoiceFacts>[] = [
    {
      title: say('reports.column.number'),
      width: number ?? 0,
      cell: (_, index) => ({ value: index + 1, style: 'centre' }),
    },
    column(say('reports.choice.column.what'), 0, ({ what }) => text(what)),
    column(say('reports.choice.column.about'), 1, ({ about }) => text(about)),
    column(say('reports.choice.column.value'), 2, ({ value }) => ({ value, style: 'centre' })),
    column(say('reports.choice.column.because'), 3, ({ because, faults }) =>
      text(
        [because, ...faults.map((fault) => say('reports.choice.not-applied', { fault }))]
          .filter((part) => part !== '')
          .join('\n'),
        faults.length > 0 ? 'open' : 'text',
      ),
    ),
    column(say('reports.choice.column.by'), 4, ({ by }) => text(by)),
  ];
  page.keep(page.next - 1, page.next + 2);
  writeHeader(page, columns);
  writeRows(page, columns, choicesOf(context));
}
