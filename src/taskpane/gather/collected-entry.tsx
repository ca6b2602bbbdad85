import { Body1, Body1Strong, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { CollectedFileLine, CollectedLine, ReasonLine } from '../engine/gathering-engine';
import { ProblemEntry } from '../results/problem-entry';
import { useReviewContext } from '../review/review-context';
import { useFieldLayout } from '../shared/field-layout';
import { useSay } from '../shared/language-context';
import { PlaceLink } from '../shared/place-link';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

/** A line of a list of what was collected. */
export function CollectedEntry({ line }: { line: CollectedLine }) {
  switch (line.kind) {
    case 'file':
      return <FileEntry line={line} />;
    case 'reason':
      return <ReasonEntry line={line} />;
    case 'problem': {
      const { severity, text, place } = line;
      return <ProblemEntry line={{ severity, text, todo: '', ...(place && { place }) }} />;
    }
  }
}

function FileEntry({ line: { file, rows, problems, skipped, place } }: { line: CollectedFileLine }) {
  const styles = useStyles();
  const t = useSay();
  return (
    <div className={styles.entry}>
      <Body1Strong>{place === undefined ? file : <PlaceLink place={place} text={file} />}</Body1Strong>
      <Caption1>{skipped ?? t('taskpane.collect.file-rows', { rows, problems })}</Caption1>
    </div>
  );
}

/** A changed score: what it was, what it is, and why, which is typed here or in the log. */
function ReasonEntry({ line }: { line: ReasonLine }) {
  const styles = useStyles();
  const layout = useFieldLayout();
  const t = useSay();
  const { gathering } = useReviewContext();
  const { index, key, column, old, source, place } = line;
  return (
    <div className={styles.entry}>
      <Body1Strong lang="vi">{key}</Body1Strong>
      <Body1>{t('taskpane.collect.changed', { column, old: old || null, new: line.new || null })}</Body1>
      {source !== '' && <Caption1>{source}</Caption1>}
      {place !== undefined && (
        <Caption1>
          <PlaceLink place={place} />
        </Caption1>
      )}
      <Field className={layout.field} label={t('taskpane.collect.reason', { key })}>
        <Input
          className={layout.control}
          input={{ className: layout.input }}
          value={gathering.reasons[index] ?? ''}
          onChange={(_, { value }) => gathering.giveReason(index, value)}
        />
      </Field>
    </div>
  );
}
