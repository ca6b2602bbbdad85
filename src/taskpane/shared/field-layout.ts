import { makeStyles } from '@fluentui/react-components';

/** Fields in a narrow pane: they shrink with it instead of asking for the width of twenty letters. */
export const useFieldLayout = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { boxSizing: 'border-box', minWidth: 0, width: '100%' },
  input: { minWidth: 0, width: '100%' },
  // A long title takes a second line instead of losing its end.
  words: { whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'start' },
});
