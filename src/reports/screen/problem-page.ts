import { problemText, severities, todoText } from '../facts/problem-text';
import type { Problem, ReportContext } from '../facts/context';
import { rowText } from '../facts/source-cells';
import { asksForPlace, isColumnQuestion } from '../../rules/reading/column-questions';
import { answersTo } from './column-question';
import { pageOf } from './page-of';
import { placeOf } from './place';
import type { Page, ProblemAsk, ProblemLine } from './screen';

/** Problems in the order of *Vấn đề*: errors, questions, warnings. */
export function problemPage(context: ReportContext, ask: ProblemAsk): Page<ProblemLine> {
  const asked = ask.severity === undefined ? severities : [ask.severity];
  const found = asked.flatMap((severity) =>
    context.run.problems.filter((problem) => problem.severity === severity),
  );
  return pageOf(found, ask, (problem) => problemLine(context, problem));
}

function problemLine(context: ReportContext, problem: Problem): ProblemLine {
  const { severity, sheet, cell, path } = problem;
  const place = placeOf(sheet, cell);
  const text = problemText(context, problem);
  const isLine = place === undefined && sheet !== undefined && cell !== undefined;
  const settled = settling(context, problem);
  return {
    severity,
    // nothing leads to the line of a file, so the sentence names it
    text: isLine ? `${text} [${rowText(context, { sheet, row: cell })}]` : text,
    // the answers themselves say what to do
    todo: settled.ask ? '' : todoText(context, problem),
    ...(place === undefined ? {} : { place }),
    ...(path === undefined ? {} : { path }),
    ...settled,
  };
}

/** What settles a problem that is about a field's column. */
function settling(
  { language }: ReportContext,
  { code, params, population, column, sheet }: Problem,
): Pick<ProblemLine, 'about' | 'ask'> {
  if (population === undefined || column === undefined || sheet === undefined) return {};
  const about = { population, sheet, field: column };
  if (isColumnQuestion(code)) {
    return { about, ask: { question: code, answers: answersTo(code, params, language) } };
  }
  return asksForPlace(code) ? { about } : {};
}
