import { isThere } from '../is-there';
import { ask, resultOf } from './ask';

/** Why the test must not run here. */
export type Refusal = { readonly why: 'read-only' } | { readonly why: 'not-blank'; readonly what: string };

/** The test runs on a blank workbook only: empty sheets, no tables, charts or names. Undefined: it may run. */
export async function refuseContent(): Promise<Refusal | undefined> {
  const { ids, readOnly, names } = await ask(({ workbook }) => {
    workbook.load('readOnly');
    workbook.worksheets.load('items/id');
    workbook.names.load('items/name');
    return () => ({
      readOnly: workbook.toJSON().readOnly === true,
      ids: (workbook.worksheets.toJSON().items ?? []).map(({ id }) => id ?? ''),
      names: (workbook.names.toJSON().items ?? []).map(({ name }) => name ?? ''),
    });
  });
  if (readOnly) return { why: 'read-only' };
  const found = await ask(({ workbook }) => {
    const answers = ids.map((id) => askContent(workbook.worksheets.getItem(id)));
    return () => answers.flatMap((answer) => answer());
  });
  const what = [...found, ...names.slice(0, 1)].slice(0, 3).join(', ');
  return what === '' ? undefined : { why: 'not-blank', what };
}

/** Places with content, for the sentence to the person. */
function askContent(sheet: Excel.Worksheet): () => string[] {
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject();
  used.load('address');
  const charts = sheet.charts.getCount();
  const tables = sheet.tables.getCount();
  return () => {
    if (isThere(used)) return [used.toJSON().address ?? ''];
    return resultOf(charts) + resultOf(tables) > 0 ? [sheet.toJSON().name ?? ''] : [];
  };
}
