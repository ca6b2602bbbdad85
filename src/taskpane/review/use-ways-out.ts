import { useReviewContext } from './review-context';
import type { Trouble, WayOut } from './trouble';

/** Takes a way out of a trouble. */
export function useWaysOut({ during, failure, writing }: Trouble): (way: Exclude<WayOut, 'report'>) => void {
  const { dispatch, review, readColumns, undo, listSheets, askRules, gathering, ruleSheets, ...own } =
    useReviewContext();
  const isCollected = during === 'write-collected' || during === 'file-collected';
  const write = isCollected ? gathering.write : during === 'write-rules' ? ruleSheets.write : own.write;
  const openFile = isCollected ? gathering.openFile : own.openFile;
  const again: Readonly<Record<Trouble['during'], () => void>> = {
    run: review,
    reading: () => readColumns('again'),
    write: () => write(writing),
    undo,
    file: openFile,
    targets: gathering.readTargets,
    collect: gathering.collect,
    'write-collected': () => write(writing),
    'file-collected': openFile,
    'write-rules': () => write(writing),
    'read-rules': ruleSheets.read,
    rules: askRules,
    sheets: listSheets,
    // The screen in another language is asked for by the run itself; reviewing again shows it too.
    screen: review,
  };
  return (way) => {
    dispatch({ type: 'trouble-closed' });
    switch (way) {
      case 'keep-copy':
        return write({ ...writing, edited: 'copy' });
      case 'overwrite':
        return write({ ...writing, edited: 'replace' });
      case 'beside':
        return write({ ...writing, beside: [...(writing?.beside ?? []), String(failure.params['sheet'])] });
      case 'new-workbook':
        return openFile();
      case 'review-again':
        return isCollected ? gathering.collect() : review();
      case 'retry':
        return again[during]();
    }
  };
}
