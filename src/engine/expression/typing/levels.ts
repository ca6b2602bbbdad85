import { NO_CODE, type Scale } from '../../columns/column';
import { fold } from '../../text/fold';

/** The position on a scale of the level with this id, title or alias, after folding; `NO_CODE` when there is none. */
export function levelOf(scale: Scale, name: string): number {
  const wanted = fold(name);
  const by = (namesOf: (level: Scale[number]) => readonly string[]): number =>
    scale.findIndex((level) => namesOf(level).some((text) => fold(text) === wanted));
  for (const namesOf of NAMES) {
    const position = by(namesOf);
    if (position >= 0) return position;
  }
  return NO_CODE;
}

/** An id goes before a title, a title before an alias. */
const NAMES: readonly ((level: Scale[number]) => readonly string[])[] = [
  ({ id }) => [id],
  ({ title }) => [title],
  ({ aliases }) => aliases ?? [],
];
