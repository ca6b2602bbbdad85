import type { ReportContext, Row, Subject } from '../facts/context';
import { sheetTitles } from '../facts/sheet-titles';
import type { Leaf } from '../page/table';
import { wideTableSheet } from '../page/wide-table';
import type { SheetDocument } from '../sheet-document';
import { scoreColumns } from './score-columns';

/** *Bảng điểm*: what was read and what it is worth, a sheet for each population that has points. */
export function scoresSheets(context: ReportContext): SheetDocument[] {
  const title = context.say('reports.scores.title');
  return sheetTitles(context, context.say('reports.sheet.scores'), scored(context)).map(
    ({ subject, name }, index) => scoresSheet(context, subject, name, title, index === 0),
  );
}

/** *Số liệu*: what was read of the populations that have no points of their own. */
export function dataSheets(context: ReportContext): SheetDocument[] {
  const { subjects, say } = context;
  const withPoints = scored(context);
  return subjects
    .filter((subject) => !withPoints.includes(subject))
    .map((subject) => {
      const name = say('reports.sheet.of', {
        sheet: say('reports.sheet.data'),
        population: subject.population.title,
      });
      return scoresSheet(context, subject, name, say('reports.scores.data-title'), false);
    });
}

/** The populations with criteria; the first of all where none has some, so that there always is a *Bảng điểm*. */
function scored({ subjects }: ReportContext): readonly Subject[] {
  const found = subjects.filter(({ population }) => (population.criteria?.length ?? 0) > 0);
  return found.length > 0 ? found : subjects.slice(0, 1);
}

function scoresSheet(
  context: ReportContext,
  subject: Subject,
  name: string,
  title: string,
  first: boolean,
): SheetDocument {
  const { population, result } = subject;
  return wideTableSheet(context, {
    name,
    title,
    heading: context.say('reports.scores.table', { title: population.title, count: result.rows.length }),
    ...scoreColumns(context, subject),
    rows: result.rows,
    notes: (leaves) => [
      ...legend(context, subject, leaves),
      ...(context.live?.get(population.id) ?? []),
      ...(first ? [provenance(context)] : []),
    ],
  });
}

const STATES = ['missing', 'excluded', 'blocked', 'open'] as const;

/** What the words mean that stand in place of a number; only those that occur. */
function legend({ say }: ReportContext, { result }: Subject, leaves: readonly Leaf<Row>[]): string[] {
  const shown = new Set(result.rows.flatMap((row) => leaves.map(({ cell }) => cell(row, 0).value)));
  const provisional = result.rows.some((row) => Object.values(row.states ?? {}).includes('open'));
  const meanings = [
    ...STATES.filter((state) => shown.has(say(`reports.state.${state}`))).map((state) =>
      say(`reports.legend.${state}`),
    ),
    ...(provisional ? [say('reports.legend.provisional')] : []),
  ];
  return meanings.length > 0 ? [meanings.join('; ')] : [];
}

/** What the figures were made from: enough to make them again. */
function provenance({ run, say }: ReportContext): string {
  return say('reports.provenance', {
    rules: run.rules.id,
    version: run.rules.version ?? '–',
    engine: run.engine,
    fingerprints: [run.rules, run.input, run.choices]
      .flatMap((part) => (part ? [part.fingerprint.slice(0, 12)] : []))
      .join(' · '),
  });
}
