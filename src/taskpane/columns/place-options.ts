import type { FieldScreen, TableScreen } from '../../app/columns/reading-screen';
import type { GivenPlace } from '../../sheets/mapping/given-mapping';
import type { useSay } from '../shared/language-context';
import { isPlace } from './confirmed-places';

type Say = ReturnType<typeof useSay>;
type Heading = TableScreen['headings']['column'][number];

/** Values of options that are no place. */
export const NOWHERE = '';
const AUTOMATIC = 'automatic';

export interface PlaceOption {
  readonly value: string;
  readonly text: string;
}

/** The places a field may be given: those proposed first, then all others, none, and, where one was given, none given. */
export function placeOptions(t: Say, field: FieldScreen, { headings }: TableScreen): PlaceOption[] {
  const proposed = new Set(field.proposed.map(({ place }) => place));
  const others = headings[field.kind].filter(({ place }) => !proposed.has(place));
  const isGiven = field.sure === 'confirmed' || field.sure === 'nowhere';
  return [
    ...field.proposed.map((heading) => ({
      value: heading.place,
      text: t('taskpane.columns.proposed', { place: headingText(t, heading) }),
    })),
    ...others.map((heading) => ({ value: heading.place, text: headingText(t, heading) })),
    { value: NOWHERE, text: t('taskpane.columns.nowhere') },
    ...(isGiven ? [{ value: AUTOMATIC, text: t('taskpane.columns.automatic') }] : []),
  ];
}

/** What choosing an option says; undefined: nothing is said, and the field is looked for. */
export function chosenPlace(
  place: string,
  { kind, words, proposed }: FieldScreen,
  { headings }: TableScreen,
): GivenPlace | undefined {
  if (place === AUTOMATIC) return undefined;
  // the words that were taken for the field are told not to be it
  if (place === NOWHERE) return { column: NOWHERE, words: words ?? proposed[0]?.words ?? '' };
  const heading = headings[kind].find((one) => one.place === place);
  return { column: place, words: heading?.words ?? '' };
}

/** What the field has now, as its dropdown says it; '' where it has nothing. */
export function placeText(t: Say, { place, words = '', sure }: FieldScreen): string {
  if (place === undefined) return sure === 'nowhere' ? t('taskpane.columns.nowhere') : '';
  if (place === 'section' || place === 'sheet') return t(`taskpane.columns.${place}`);
  return isPlace(place) ? headingText(t, { place, words }) : place;
}

function headingText(t: Say, { place, words }: Heading): string {
  return words === ''
    ? t('taskpane.columns.no-words', { place })
    : t('taskpane.columns.place', { place, words });
}
