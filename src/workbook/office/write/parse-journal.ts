import type { Journal } from './journal';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isFlag: Check = (value) => typeof value === 'boolean';
const isFields: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem);

const tupleOf =
  (length: number): Check =>
  (value) =>
    listOf(isNumber)(value) && (value as unknown[]).length === length;

const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) &&
    Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const isKey = { id: isText, name: isText };
const isLines = fields({
  count: isNumber,
  known: maybe(isNumber),
  sizes: listOf(tupleOf(3)),
  hidden: listOf(tupleOf(2)),
});
const isAppearance = fields({
  visibility: (value) => ['visible', 'hidden', 'veryHidden'].includes(String(value)),
  gridlines: isFlag,
  frozen: maybe(fields({ rows: isNumber, columns: isNumber })),
  rows: isLines,
  columns: isLines,
  page: maybe(
    fields({
      settings: isFields,
      headersState: maybe(isText),
      firstHeader: maybe(isText),
      header: maybe(isText),
      printed: fields({ area: maybe(isText), rows: maybe(isText), columns: maybe(isText) }),
      breaks: fields({ rows: listOf(isNumber), columns: listOf(isNumber) }),
    }),
  ),
});
const isFormer = fields({ ...isKey, content: isText, written: maybe(isText), appearance: isAppearance });
const isWritten = fields({ ...isKey, content: isText, former: maybe(isFormer) });
const isRecord = fields({ run: isText, sheets: listOf(isWritten) });
const isJournal = fields({
  version: (value) => value === 2,
  last: maybe(isRecord),
  now: maybe(isRecord),
  contents: listOf(fields({ ...isKey, content: isText })),
  sheets: listOf(fields(isKey)),
  stray: listOf(isText),
});

/** The journal in the value of a setting; undefined where that is damaged, or of a version not known here. */
export function parseJournal(value: unknown): Journal | undefined {
  const parsed = typeof value === 'string' ? parseJson(value) : undefined;
  if (!isJournal(parsed)) return undefined;
  const { last, now, contents, sheets, stray } = parsed as Journal;
  return { ...(last ? { last } : {}), ...(now ? { now } : {}), contents, sheets, stray };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
