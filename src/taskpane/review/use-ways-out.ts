import { useReviewContext } from './review-context';
import type { Trouble, WayOut } from './trouble';

/** Takes a way out of a trouble. */
export function useWaysOut({ during, failure, writing }: Trouble): (way: Exclude<WayOut, 'report'>) => void {
  const { dispatch, review, write, undo, openFile, listSheets, askRules } = useReviewContext();
  const again: Readonly<Record<Trouble['during'], () => void>> = {
    run: review,
    write: () => write(writing),
    undo,
    file: openFile,
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
        return review();
      case 'retry':
        return again[during]();
    }
  };
}
