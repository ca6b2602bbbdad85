import { makeStyles, tokens } from '@fluentui/react-components';

/** Buttons and dialogs in a narrow pane: they wrap and never reach beyond the edge. */
export const useActionLayout = makeStyles({
  start: { alignSelf: 'start', maxWidth: '100%' },
  surface: {
    boxSizing: 'border-box',
    width: 'calc(100vw - 24px)',
    maxWidth: '440px',
    padding: tokens.spacingHorizontalL,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    width: '100%',
    gap: tokens.spacingVerticalS,
  },
});
