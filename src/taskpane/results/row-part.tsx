import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { RowPart as Part } from '../../reports/screen/screen';
import { PlaceLink } from '../shared/place-link';

const useStyles = makeStyles({
  part: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  value: { fontVariantNumeric: 'tabular-nums' },
  sentence: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** One value of a row and the sentences that explain it; their places lead to cells. */
export function RowPart({ part }: { part: Part }) {
  const styles = useStyles();
  return (
    <li className={styles.part}>
      <div className={styles.head}>
        <Body1Strong>{part.heading}</Body1Strong>
        <Body1 className={styles.value}>{part.value}</Body1>
      </div>
      {part.sentences.map(({ text, places, more }, at) => (
        <Caption1 key={at} className={styles.sentence}>
          {text}
          {places.map((place, index) => (
            <Fragment key={index}>
              {index === 0 ? ' ' : ', '}
              <PlaceLink place={place} />
            </Fragment>
          ))}
          {more !== undefined && ` ${more}`}
        </Caption1>
      ))}
    </li>
  );
}
