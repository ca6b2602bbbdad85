import type { ReportContext } from '../facts/context';
import { sourceText } from '../facts/source-cells';
import { outcomeText, type Finding, type Outcome } from '../facts/verdict';
import type { Colour, Paint } from './paint';
import { columnsOf, fit, wrap } from './text-width';

const COLOURS: Readonly<Record<Outcome, Colour>> = {
  met: 'good',
  unmet: 'bad',
  undecided: 'open',
  'over-quota': 'bad',
  council: 'open',
  'voted-down': 'bad',
};

/** One finding a line: how it came out, what was asked, its figures; where it failed, the cells it was read from. */
export function findingLines(
  context: ReportContext,
  findings: readonly Finding[],
  paint: Paint,
  width: number,
): string[] {
  const words = findings.map((finding) => outcomeText(context, finding));
  const room = Math.max(0, ...words.map(columnsOf));
  const indent = ' '.repeat(room + 4);
  return findings.flatMap(({ text, outcome, provisional, figures, cells }, index) => {
    // An address stays on one line.
    const source = outcome === 'met' ? '' : sourceText(context, cells).replace(QUOTED, unbroken);
    const details = [figures, source].filter((part) => part !== '').join('; ');
    const [first = '', ...others] = wrap(
      details === '' ? text : `${text} – ${details}`,
      width - indent.length,
    );
    const mark = paint(fit(words[index] ?? '', room), provisional ? 'open' : COLOURS[outcome]);
    return [`  ${mark}  ${first}`, ...others.map((line) => indent + line)];
  });
}

/** The name of a sheet before a cell. */
const QUOTED = /'[^']*'!/gu;

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
