import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSay } from './shared/language-context';

const useStyles = makeStyles({
  // Excel draws its own menu over the top right corner, 34 px wide and 32 px high on a Mac.
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    minHeight: '32px',
    paddingRight: '36px',
  },
  title: { margin: 0, color: tokens.colorBrandForeground1 },
});

/** The mark, the name, and beside it whatever is worth knowing at once. */
export function PaneHeader({ children }: { children?: ReactNode }) {
  const styles = useStyles();
  const t = useSay();
  return (
    <header className={styles.header}>
      <img
        src="assets/icon-64.png"
        srcSet="assets/icon-32.png 1x, assets/icon-64.png 2x, assets/icon-80.png 3x"
        width={28}
        height={28}
        alt=""
      />
      <Subtitle1 as="h1" className={styles.title}>
        {t('taskpane.title')}
      </Subtitle1>
      {children}
    </header>
  );
}
