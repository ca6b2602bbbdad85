import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowPart as Part } from '../../reports/screen/screen';
import { Section } from '../section';
import { RowPart } from './row-part';

const useStyles = makeStyles({
  parts: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

/** Values of a row that belong together, under what they belong to. */
export function RowGroup({ parts }: { parts: readonly Part[] }) {
  const styles = useStyles();
  return (
    <Section title={parts[0]?.group ?? ''}>
      <ul className={styles.parts}>
        {parts.map((part, at) => (
          <RowPart key={at} part={part} />
        ))}
      </ul>
    </Section>
  );
}
