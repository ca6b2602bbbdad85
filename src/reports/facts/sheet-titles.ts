import type { ReportContext, Subject } from './context';

/** Names of sheets that show one population each: the first has the plain name, the others say whose they are. */
export function sheetTitles(
  { say }: ReportContext,
  sheet: string,
  subjects: readonly Subject[],
): { subject: Subject; name: string }[] {
  return subjects.map((subject, index) => ({
    subject,
    name: index === 0 ? sheet : say('reports.sheet.of', { sheet, population: subject.population.title }),
  }));
}
