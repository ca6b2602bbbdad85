import { formatNumber } from '../../locale/format';
import type { ReportContext, Row, RunColumn, Subject } from './context';

/** What is unusual about a row's points: another maximum, a value the council set, a closed gate. */
export function rowNotes(context: ReportContext, subject: Subject, row: Row): string {
  return [
    ...maxima(context, subject, row),
    ...overridden(context, subject, row),
    ...gateTexts(subject, row),
  ].join('; ');
}

function maxima({ say, language }: ReportContext, subject: Subject, row: Row): string[] {
  return subject.result.columns.flatMap((column) => {
    const max = row.maxima?.[column.id];
    if (max === undefined || max === column.max || row.states?.[column.id] === 'excluded') return [];
    return [say('reports.scores.other-max', { name: nameOf(column), max: formatNumber(language, max) })];
  });
}

function overridden({ say }: ReportContext, subject: Subject, row: Row): string[] {
  const names = subject.result.columns.filter(({ id }) => row.states?.[id] === 'overridden').map(nameOf);
  return names.length === 0 ? [] : [say('reports.scores.overridden', { names: names.join(', ') })];
}

/** Why each gate that is closed for the row is closed. */
export function gateTexts({ population }: Subject, row: Row): string[] {
  return (row.gates ?? []).map((id) => population.gates?.find((gate) => gate.id === id)?.because ?? id);
}

function nameOf({ code, title }: RunColumn): string {
  return code ?? title;
}
