import type { ReportContext, Row, Subject } from './context';

/** The first part of a row's key: the name of the person or unit. */
export function rowName(subject: Subject, row: Row): string {
  return row.key[subject.population.key[0] ?? ''] ?? '';
}

/** The other parts of the key, such as the bộ phận. */
export function rowPlace(subject: Subject, row: Row): string {
  return subject.population.key
    .slice(1)
    .map((id) => row.key[id] ?? '')
    .filter((part) => part !== '')
    .join(', ');
}

/** `Nguyễn Văn An (Văn phòng)`: tells people of one name apart. */
export function fullName(subject: Subject, key: Row['key']): string {
  const [name = '', ...others] = subject.population.key.map((id) => key[id] ?? '');
  const place = others.filter((part) => part !== '').join(', ');
  return place === '' ? name : `${name} (${place})`;
}

/** As a Vietnamese list is sorted: people by their given name, the last word, then by the whole name. */
export function byName({ language }: ReportContext, subject: Subject): (a: Row, b: Row) => number {
  const { compare } = new Intl.Collator(language);
  const given = (row: Row): string =>
    subject.collective ? '' : (rowName(subject, row).split(' ').at(-1) ?? '');
  return (a, b) =>
    compare(given(a), given(b)) ||
    compare(rowName(subject, a), rowName(subject, b)) ||
    compare(rowPlace(subject, a), rowPlace(subject, b));
}
