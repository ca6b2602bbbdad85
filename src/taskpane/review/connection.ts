import type { Connected } from '../engine/connect-engine';

/** What the pane works with once it is open in Excel. */
export type Connection = Connected;
