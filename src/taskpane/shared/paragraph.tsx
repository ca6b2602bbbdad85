import { Body1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: 'anywhere' } });

/** A sentence or two of their own; what stands around says how far away. */
export function Paragraph({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <Body1 as="p" block className={styles.text}>
      {children}
    </Body1>
  );
}
