import type { BallotAnswer } from '../engine/titles/recorded/ballots';
import { headerKey } from './recognise/header-key';

const WORDS: Readonly<Record<BallotAnswer, readonly [string, ...string[]]>> = {
  yes: ['đồng ý', 'yes', 'x', '✓', '✔', '☑', '√', 'có', 'tán thành', 'nhất trí', '1', 'true'],
  no: ['không đồng ý', 'no', 'không', 'không tán thành', 'không nhất trí', '0', 'false'],
  lower: ['hạ danh hiệu', 'lower', 'hạ', 'đề nghị hạ danh hiệu', 'xác nhận hạ danh hiệu'],
};

const keyOf = (text: string): string => headerKey(text) || text;

const ANSWERS: ReadonlyMap<string, BallotAnswer> = new Map(
  (Object.keys(WORDS) as BallotAnswer[]).flatMap((answer) =>
    WORDS[answer].map((word) => [keyOf(word), answer] as const),
  ),
);

/** What a ballot says; undefined when it says nothing known. A mark is a yes. */
export function ballotAnswer(written: string): BallotAnswer | undefined {
  return ANSWERS.get(keyOf(written));
}

/** The usual word for each answer. */
export const ANSWER_WORDS: readonly string[] = Object.values(WORDS).map(([usual]) => usual);
