import type { Language } from '../locale/language';
import { reportContext } from '../reports/facts/context';
import { openTies, type OpenTie } from '../reports/facts/ties';
import { Page, text, type Content } from '../reports/page/page';
import { writeHeader, writeRows, type Leaf } from '../reports/page/table';
import type { SheetDocument } from '../reports/sheet-document';
import type { RuleSet } from '../rules/rule-set';
import type { Run } from '../rules/run-result';
import { CHOICE_COLUMNS, type ChoiceColumn } from '../sheets/choice-columns';
import { choiceWords } from '../sheets/choice-kinds';
import { joinKey } from '../sheets/key-text';

/** One of those who are equal at a last seat: what the secretary need not write. */
interface Proposal {
  readonly tie: OpenTie;
  readonly key: OpenTie['keys'][number];
}

/**
 * *Quyết định của Hội đồng* to be filled in: a line for each row in a tie that the council has still to settle, its kind
 * and reason left blank. Undefined where there is no such tie.
 */
export function choicesSheet(run: Run, rules: RuleSet, language: Language): SheetDocument | undefined {
  const context = reportContext(run, rules, language);
  const { say } = context;
  const proposals = openTies(context).flatMap((tie) => tie.keys.map((key): Proposal => ({ tie, key })));
  if (proposals.length === 0) return undefined;
  const columns = CHOICE_COLUMNS.map(({ id, heading }): Leaf<Proposal> => ({
    title: heading,
    width: WIDTHS[id],
    cell: (proposal) => contentOf(id, proposal),
  }));
  const page = new Page(columns.map(({ width }) => width));
  const kinds = choiceWords('admit', 'refuse').join(', ');
  page.line(say('reports.choices-offer.title'), 'title');
  page.line(say('reports.choices-offer.how', { kinds }), 'note');
  page.gap();
  const header = writeHeader(page, columns);
  writeRows(page, columns, proposals);
  return page.document(say('reports.sheet.choices'), {
    repeatRows: header,
    freeze: { row: header.to + 1, column: 0 },
  });
}

/** Characters of the default font. */
const WIDTHS: Readonly<Record<ChoiceColumn, number>> = {
  population: 14,
  kind: 14,
  title: 22,
  group: 20,
  key: 30,
  value: 9,
  because: 30,
  by: 18,
  date: 12,
};

function contentOf(column: ChoiceColumn, { tie, key }: Proposal): Content {
  const { subject, award, quota } = tie;
  switch (column) {
    case 'population':
      return text(subject.population.title);
    case 'title':
      return text(award.title);
    case 'group':
      return text(quota.group);
    case 'key':
      return text(joinKey(subject.population.key.map((id) => key[id] ?? '')));
    case 'kind':
      return text(null, 'open');
    default:
      return text(null);
  }
}
