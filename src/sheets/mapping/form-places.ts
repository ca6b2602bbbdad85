import { fieldsOf } from '../../rules/fields';
import type { Id, Population } from '../../rules/rule-set';
import { writtenText } from '../cell';
import type { FormPart } from '../forms/form-part';
import { columnLetters } from '../grid';
import type { Place } from '../part';
import { headerNames } from '../recognise/header-names';
import { confidenceOf, type ColumnMatch, type SheetColumns } from './column-match';
import { formColumnHeadings, lineHeadings } from './place-words';

const BY_TITLE = 1;
const BY_OTHER_WORDS = 0.9;

/** Where the fields and criteria of a form stand: the rows of their lines, and the columns of the stages of a review. */
export function formPlaces(part: FormPart, population: Population): SheetColumns {
  const { form, view } = part;
  const names = headerNames(population);
  const titles = titlesOf(population);
  const line = (field: Id, { row, column }: Place): ColumnMatch => {
    const title = titles.get(field) ?? field;
    if (form.given.has(field)) {
      return { field, column: String(row + 1), confidence: 1, because: reason('given', { field: title }) };
    }
    const words = writtenText(view.filled(row, column));
    const share = names.namedBy(words) === 'title' ? BY_TITLE : BY_OTHER_WORDS;
    const because = reason('line', { field: title, words });
    return { field, column: String(row + 1), confidence: confidenceOf(share, true), because };
  };
  const stages = [...form.stages].map(([stage, column]): ColumnMatch => {
    const title = population.review?.stages.find(({ id }) => id === stage)?.title ?? stage;
    const because = reason(form.given.has(stage) ? 'given' : 'stage', { field: title });
    return { field: stage, column: columnLetters(column), confidence: BY_TITLE, because };
  });
  const plain = [...form.headings].filter(([field]) => !field.includes('@'));
  const elsewhere = population.fields
    .filter(({ id, from }) => from === 'sheet' && !form.headings.has(id))
    .map(({ id, title }): ColumnMatch => {
      return { field: id, column: 'sheet', confidence: 1, because: reason('sheet', { field: title }) };
    });
  return {
    population: population.id,
    sheet: view.grid.sheet,
    layout: form.layout,
    header: [form.header.top + 1, form.header.bottom + 1],
    columns: [
      ...plain.map(([field, place]) => line(field, place)),
      ...[...form.lines].map(([criterion, place]) => line(criterion, place)),
      ...stages,
      ...elsewhere,
    ],
    headings: () => ({ column: formColumnHeadings(view, form.header), line: lineHeadings(view) }),
  };
}

function reason(what: string, params: ColumnMatch['because']['params']): ColumnMatch['because'] {
  return { code: `sheets.because-${what}`, params };
}

function titlesOf(population: Population): Map<Id, string> {
  const criteria = fieldsOf(population).flatMap(({ stageOf, title }) =>
    stageOf === undefined ? [] : [[stageOf.criterion, title.split(': ')[0]!] as const],
  );
  return new Map([...criteria, ...population.fields.map(({ id, title }) => [id, title] as const)]);
}
