import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { useReviewContext } from '../review/review-context';
import { useSay } from '../shared/language-context';
import { chosenFiles, droppedFiles } from './dropped-files';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The units' files, from a dialog of the system or dropped here; of all only the names are read before they are collected. */
export function FileChoice() {
  const styles = useStyles();
  const t = useSay();
  const { gathering } = useReviewContext();
  const { files, chooseFiles } = gathering;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(chooseFiles);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <input
        ref={input}
        hidden
        type="file"
        multiple
        onChange={({ currentTarget }) => {
          chooseFiles(chosenFiles(currentTarget.files));
          // the same file may be chosen again
          currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('taskpane.collect.choose')}</Button>
      <Caption1 className={styles.quiet}>{t('taskpane.collect.drop')}</Caption1>
      <Body1 role="status">{files.length > 0 && t('taskpane.collect.chosen', { count: files.length })}</Body1>
      {files.length > 0 && <Button onClick={() => chooseFiles([])}>{t('taskpane.collect.clear')}</Button>}
    </div>
  );
}
