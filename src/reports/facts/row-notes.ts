import { formatNumber } from '../../locale/format';
import type { Population } from '../../rules/rule-set';
import { capNotes } from './caps';
import type { ReportContext, Row, RunColumn, Subject } from './context';

/** What is unusual about a row's points: another maximum, a value the council set, a closed gate. */
export function rowNotes(context: ReportContext, subject: Subject, row: Row): string {
  return [
    ...capNotes(context, subject, row),
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

type Gate = NonNullable<Population['gates']>[number];

/** Why each gate that is closed for the row is closed; `effect`: only of gates that do this. */
export function gateTexts({ population }: Subject, row: Row, effect?: Gate['effect']): string[] {
  return (row.gates ?? []).flatMap((id) => {
    const gate = population.gates?.find((each) => each.id === id);
    return effect !== undefined && gate?.effect !== effect ? [] : [gate?.because ?? id];
  });
}

function nameOf({ code, title }: RunColumn): string {
  return code ?? title;
}
