import type { BallotAnswer } from '../engine/titles/recorded/ballots';
import { MARKS, NO, YES } from '../engine/text/yes-no';
import { headerKey } from './recognise/header-key';

const WORDS: Readonly<Record<BallotAnswer, readonly [string, ...string[]]>> = {
  yes: ['đồng ý', ...YES, ...MARKS, 'tán thành', 'nhất trí'],
  no: ['không đồng ý', ...NO, 'không tán thành', 'không nhất trí'],
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
