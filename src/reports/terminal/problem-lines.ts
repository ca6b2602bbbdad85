import type { Problem, ReportContext } from '../facts/context';
import { severities } from '../facts/problem-text';
import type { Colour, Paint } from './paint';
import { wrap } from './text-width';

const COLOURS: Readonly<Record<Problem['severity'], Colour>> = {
  error: 'bad',
  question: 'open',
  warning: 'bold',
};

/** Problems by severity, each with its place in its sentence. */
export function problemLines(context: ReportContext, paint: Paint, width: number): string[] {
  return severities.flatMap((severity) => {
    const problems = context.run.problems.filter((problem) => problem.severity === severity);
    if (problems.length === 0) return [];
    const title = context.say(`reports.terminal.problems.${severity}`, { count: problems.length });
    return [
      '',
      paint(title, COLOURS[severity]),
      ...problems.flatMap((problem) => wrap(`- ${problem.message}`, width, '  ')),
    ];
  });
}
