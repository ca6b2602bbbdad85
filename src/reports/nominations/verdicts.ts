import type { Title } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from '../facts/context';
import { consideredFor, decisionStyle, decisionText } from '../facts/decision';
import { fullName } from '../facts/row-name';
import { targetFindings, titleFindings } from '../facts/verdict';
import type { Page } from '../page/page';
import { roman } from '../page/roman';
import { spansFor } from '../page/spans';
import { writeFindings } from './findings-table';

/** More collectives than this have their conditions in *Lý do chưa đề nghị* alone. */
const MOST_VERDICTS = 3;

/** For collectives: every condition of the title, met or not, with its figures and cells. */
export function writeVerdicts(page: Page, context: ReportContext, subject: Subject, title: Title): void {
  if (!subject.collective) return;
  for (const row of considered(context, subject, title)) {
    const decided = row.titles[title.id]!;
    const [name = 1, decision = 1] = spansFor(page.widths, [60, 40]);
    page.gap();
    page.together(() => {
      page.row([
        { value: fullName(subject, row.key), style: 'group', span: name },
        { value: decisionText(context, decided), style: decisionStyle(decided), span: decision },
      ]);
      writeFindings(
        page,
        context,
        context.say('reports.column.condition'),
        titleFindings(context, subject, title, row),
      );
    });
  }
}

function considered(context: ReportContext, subject: Subject, title: Title): Row[] {
  const rows = consideredFor(context, subject, title).filter(
    (row) => context.exported !== true || row.titles[title.id]?.decision === 'nominated',
  );
  return rows.length > MOST_VERDICTS ? [] : rows;
}

/** The plan's own targets, for each collective that has some; numbered after the titles. */
export function writeTargets(page: Page, context: ReportContext, sections: number): void {
  const tables = context.subjects
    .filter(({ collective, result }) => collective && result.rows.length <= MOST_VERDICTS)
    .flatMap((subject) =>
      subject.result.rows.map((row) => ({ subject, row, findings: targetFindings(context, subject, row) })),
    )
    .filter(({ findings }) => findings.length > 0);
  if (tables.length === 0) return;
  page.keep(page.next, page.next + 1);
  page.heading(`${roman(sections + 1)}. ${context.say('reports.targets.title')}`);
  for (const { subject, row, findings } of tables) {
    page.together(() => {
      if (tables.length > 1)
        page.row([{ value: fullName(subject, row.key), style: 'group', span: page.widths.length }]);
      writeFindings(page, context, context.say('reports.column.target'), findings);
    });
  }
}
