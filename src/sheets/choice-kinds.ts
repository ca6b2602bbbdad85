import { fold } from '../engine/text/fold';
import type { RecordedChoice } from '../rules/decide/choice';

type Kind = RecordedChoice['kind'];

/** The words for each kind of decision on the sheet, the usual one first; the ids are taken too. */
const WORDS: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  admit: ['chọn', 'đồng ý'],
  refuse: ['không chọn', 'không đồng ý', 'từ chối'],
  seats: ['số suất'],
  points: ['điểm'],
  gate: ['điều kiện'],
  confirm: ['xác nhận'],
};

const KINDS: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(WORDS) as Kind[]).flatMap((kind) =>
    [kind, ...WORDS[kind]].map((word) => [fold(word), kind] as const),
  ),
);

/** The kind of decision a cell names; undefined when it names none. */
export function choiceKind(written: string): Kind | undefined {
  return KINDS.get(fold(written));
}

/** The usual words for these kinds. */
export function choiceWords(...kinds: readonly Kind[]): string[] {
  return kinds.map((kind) => WORDS[kind][0]);
}

/** The usual word for each kind. */
export const KIND_WORDS: readonly string[] = Object.values(WORDS).map(([usual]) => usual);
