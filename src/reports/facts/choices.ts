import { questionsOf } from '../../rules/decide/confirm';
import type { RecordedChoice } from '../../rules/decide/choice';
import { formatIsoDate } from '../../locale/format';
import type { ReportContext, Subject } from './context';
import { problemText } from './problem-text';
import { fullName } from './row-name';
import { daysOf } from './value';
import { awardOf } from './votes';

/** A decision that the council recorded, in words. */
export interface ChoiceFacts {
  /** `Chọn – Chiến sĩ thi đua cơ sở, Các đơn vị nhỏ`. */
  readonly what: string;
  /** Whom it is about; empty where it is about nobody alone. */
  readonly about: string;
  readonly value: string;
  readonly because: string;
  /** Who decided, and when. */
  readonly by: string;
  /** Why it was not applied, as the run says. */
  readonly faults: readonly string[];
}

/** All decisions of the council in the order in which they were written down, the answers to questions last. */
export function choicesOf(context: ReportContext): ChoiceFacts[] {
  const isAnswer = ({ kind }: RecordedChoice): number => Number(kind === 'confirm');
  const sorted = context.recorded.choices.toSorted((a, b) => isAnswer(a) - isAnswer(b));
  return sorted.map((choice) => {
    const subject = context.subjects.find(({ population }) => population.id === choice.population);
    const { kind, group, value, because, by, date } = choice;
    const title = titleOf(context, subject, choice);
    const named = group === '' ? title : `${title}, ${group}`;
    return {
      what: context.say('reports.choice.what', { kind: context.say(`reports.choice.${kind}`), title: named }),
      about: subject && choice.key.length > 0 ? nameOf(subject, choice.key) : '',
      value,
      because,
      by: [by, daysOf(date) === undefined ? date : formatIsoDate(context.language, date)]
        .filter((part) => part !== '')
        .join(', '),
      faults: faultsOf(context, choice),
    };
  });
}

function nameOf(subject: Subject, key: readonly string[]): string {
  const named = subject.population.key.map((id, index) => [id, key[index] ?? ''] as const);
  return fullName(subject, Object.fromEntries(named));
}

function titleOf(
  { rules }: ReportContext,
  subject: Subject | undefined,
  { kind, title }: RecordedChoice,
): string {
  switch (kind) {
    case 'confirm':
      return questionsOf(rules).find(({ id }) => id === title)?.question ?? title;
    case 'gate':
      return subject?.population.gates?.find(({ id }) => id === title)?.because ?? title;
    case 'points':
      return subject?.result.columns.find(({ id }) => id === title)?.title ?? title;
    default:
      return (subject && awardOf(subject, title)?.title) ?? title;
  }
}

const OF_CHOICES = /^(?:choice|confirm)\./u;

/** The problems the run found in this very line. */
function faultsOf(context: ReportContext, { sheet, row }: RecordedChoice): string[] {
  return context.run.problems
    .filter((problem) => OF_CHOICES.test(problem.code) && problem.sheet === sheet)
    .filter(({ cell }) => Number(/^[A-Z]*(\d+)/u.exec(cell ?? '')?.[1]) === row)
    .map((problem) => problemText(context, problem));
}
