import { Link, makeStyles } from '@fluentui/react-components';
import type { Place } from '../../reports/screen/screen';
import { useReviewContext } from '../review/review-context';
import { useSay } from './language-context';

const useStyles = makeStyles({
  // A sheet's name may be one long word.
  link: { overflowWrap: 'anywhere', textAlign: 'start', userSelect: 'text', fontSize: 'inherit' },
});

/** A cell, or a sheet, that a click leads to; under its place, or under a text of its own. */
export function PlaceLink({ place, text }: { place: Place; text?: string }) {
  const styles = useStyles();
  const t = useSay();
  const { show } = useReviewContext();
  return (
    <Link as="button" inline className={styles.link} onClick={() => show(place)}>
      {text ?? placeText(t, place)}
    </Link>
  );
}

export function placeText(t: ReturnType<typeof useSay>, { sheet, cell }: Place): string {
  return cell === undefined
    ? t('taskpane.place.sheet', { sheet })
    : t('taskpane.place.cell', { sheet, cell });
}
