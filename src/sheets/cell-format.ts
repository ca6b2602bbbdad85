/** Number format codes are en-US: `dd/mm/yyyy`, `0.00%`, `[$-42A]d mmmm yyyy`, `#,##0 "đồng"`. */
interface FormatKind {
  readonly date: boolean;
  readonly time: boolean;
  readonly percent: boolean;
}

const PLAIN: FormatKind = { date: false, time: false, percent: false };
const KNOWN = new Map<string, FormatKind>();

/** Whether numbers are shown with a day, month or year. A time of day alone is no date. */
export function isDateFormat(format: string | undefined): boolean {
  return kindOf(format).date;
}

/** Whether numbers are shown as a time of day alone: 8:30. */
export function isTimeFormat(format: string | undefined): boolean {
  return kindOf(format).time;
}

/** Whether numbers are shown a hundred times as large, with %. */
export function isPercentFormat(format: string | undefined): boolean {
  return kindOf(format).percent;
}

function kindOf(format: string | undefined): FormatKind {
  if (format === undefined || format === 'General') return PLAIN;
  const known = KNOWN.get(format);
  if (known) return known;
  const kind = classify(format);
  KNOWN.set(format, kind);
  return kind;
}

/** What is only shown: "quoted", \escaped, _padding, *fill and [conditions, colours, locales]. */
const SHOWN_AS_IS = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/gu;

function classify(format: string): FormatKind {
  const code = format.split(';', 1)[0]!.replace(SHOWN_AS_IS, '');
  if (/general|@/i.test(code)) return PLAIN;
  // m beside h or s is minutes
  const time = /[hs]/i.test(code);
  const date = /[dy]/i.test(code) || (/m/i.test(code) && !time);
  return { date, time: time && !date, percent: !date && !time && code.includes('%') };
}
