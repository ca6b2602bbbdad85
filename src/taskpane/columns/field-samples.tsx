import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnRef, FieldScreen, SampleLine } from '../../app/columns/reading-screen';
import type { ReviewEngine } from '../engine/review-engine';
import { useSay } from '../shared/language-context';
import { PagedList } from '../shared/paged-list';
import { PlaceLink } from '../shared/place-link';

const useStyles = makeStyles({
  samples: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  plain: { color: tokens.colorNeutralForeground2 },
  unread: { color: tokens.colorStatusDangerForeground1 },
  more: { alignSelf: 'start', paddingInline: 0, minWidth: 0, textAlign: 'start' },
});

interface SamplesProps {
  readonly column: ColumnRef;
  readonly field: FieldScreen;
  readonly edition: number;
  readonly engine: Pick<ReviewEngine, 'samples'>;
}

/** What was understood beside what was written: a few values at once, all of them page by page. */
export function FieldSamples({ column, field, edition, engine }: SamplesProps) {
  const styles = useStyles();
  const t = useSay();
  const [shown, show] = useState<'few' | 'differing' | 'all'>('few');
  const { samples, distinct, differing, title } = field;
  if (distinct === 0) return null;
  const label = t('taskpane.samples.label', { field: title });
  if (shown !== 'few') {
    const only = shown === 'differing';
    const key = JSON.stringify([column, edition, shown]);
    return (
      <div className={styles.samples}>
        <PagedList
          listKey={key}
          label={label}
          empty={t('taskpane.samples.none')}
          load={(slice) => engine.samples({ ...column, ...slice, differing: only })}
          line={(line) => <Sample line={line} sheet={column.sheet} />}
        />
        <Button
          size="small"
          appearance="transparent"
          className={styles.more}
          aria-expanded
          onClick={() => show('few')}
        >
          {t('taskpane.samples.fewer')}
        </Button>
      </div>
    );
  }
  const special = samples.filter(({ differs }) => differs);
  const plain = samples.filter(({ differs }) => !differs);
  return (
    <div className={styles.samples}>
      {special.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {special.map((line, at) => (
            <li key={at}>
              <Sample line={line} sheet={column.sheet} />
            </li>
          ))}
        </ul>
      )}
      {plain.length > 0 && (
        <Caption1 className={styles.plain}>
          {t('taskpane.samples.plain', { values: plain.map(({ understood }) => understood).join('; ') })}
        </Caption1>
      )}
      {differing > special.length && (
        <More
          text={t('taskpane.samples.differing', { count: differing })}
          onClick={() => show('differing')}
        />
      )}
      {distinct > samples.length && (
        <More text={t('taskpane.samples.all', { count: distinct })} onClick={() => show('all')} />
      )}
    </div>
  );
}

function More({ text, onClick }: { text: string; onClick: () => void }) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.more}
      aria-expanded={false}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}

function Sample({ line, sheet }: { line: SampleLine; sheet: string }) {
  const styles = useStyles();
  const t = useSay();
  const { written, understood, unread, count, cell } = line;
  return (
    <Caption1 className={mergeClasses(unread && styles.unread)}>
      {t('taskpane.samples.line', { written, understood })}
      {cell !== undefined && (
        <>
          {' ('}
          {count > 1 && `${t('taskpane.samples.count', { count })} `}
          <PlaceLink place={{ sheet, cell }} text={cell} />
          {')'}
        </>
      )}
    </Caption1>
  );
}
