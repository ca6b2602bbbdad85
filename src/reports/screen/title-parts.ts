import type { Title } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from '../facts/context';
import { decisionText } from '../facts/decision';
import { reasonLine, reasonsIn } from '../facts/reasons';
import { conditionFindings, isOfCondition, outcomeText, type Finding } from '../facts/verdict';
import { entryInWords } from './entry-in-words';
import { sentenceOf } from './place';
import type { RowPart, Sentence } from './screen';

/** The decision on each title of a row's population, with everything that was asked on the way to it. */
export function titleParts(context: ReportContext, subject: Subject, row: Row): RowPart[] {
  return (subject.population.titles ?? []).map((title) => ({
    group: context.say('reports.vote.form'),
    heading: title.title,
    value: decisionText(context, row.titles[title.id]),
    sentences: sentencesOn(context, subject, title, row),
  }));
}

/** In the order of the explanation; the conditions stand together, in the words of the nomination list. */
function sentencesOn(context: ReportContext, subject: Subject, title: Title, row: Row): Sentence[] {
  const entries = row.why?.[title.id] ?? row.titles[title.id]?.reasons ?? [];
  const worded = entries.map((entry) => entryInWords(context, subject, entry));
  const reasons = reasonsIn(context, subject, row, worded);
  const first = reasons.findIndex(isOfCondition);
  const at = first === -1 ? reasons.length : first;
  const told = (part: typeof reasons): Sentence[] =>
    part
      .filter((reason) => !isOfCondition(reason))
      .map((reason) => sentenceOf(context, reasonLine(reason), reason.cells));
  const conditions = first === -1 ? [] : conditionFindings(context, subject, title, row);
  return [
    ...told(reasons.slice(0, at)),
    ...conditions.map((finding) => sentenceOf(context, findingText(context, finding), finding.cells)),
    ...told(reasons.slice(at)),
  ];
}

/** `đạt: Ngày đăng ký trước 20/01/2021 – 15/01/2021`. */
function findingText(context: ReportContext, finding: Finding): string {
  const { text, figures } = finding;
  const params = { outcome: outcomeText(context, finding), text, figures };
  return context.say(figures === '' ? 'reports.screen.finding' : 'reports.screen.finding-by', params);
}
