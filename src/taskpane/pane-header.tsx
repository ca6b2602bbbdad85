import { Body1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { say } from '../locale/catalogue';
import type { Language } from '../locale/language';

const useStyles = makeStyles({
  header: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'center',
  },
  // Excel draws its own menu over the top right corner, 34 px wide on a Mac.
  title: { margin: 0, paddingRight: '36px', color: tokens.colorBrandForeground1 },
  tagline: { gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The mark, the name, and what it is in one sentence. */
export function PaneHeader({ language }: { language: Language }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <img
        src="assets/icon-80.png"
        srcSet="assets/icon-40.png 1x, assets/icon-80.png 2x, assets/icon-128.png 3x"
        width={40}
        height={40}
        alt=""
      />
      <Title3 as="h1" className={styles.title}>
        {say(language, 'taskpane.title')}
      </Title3>
      <Body1 as="p" className={styles.tagline}>
        {say(language, 'taskpane.tagline')}
      </Body1>
    </header>
  );
}
