import type { Area } from './area';

export type CarriedKind =
  'chart' | 'image' | 'shape' | 'conditionalFormat' | 'validation' | 'comment' | 'pivotTable' | 'other';

/**
 * Something on a sheet that this host carries without understanding it: a chart, a comment, a rule for
 * conditional formats. Nothing simulated changes it, so a difference before and after means that it was lost.
 */
export interface Carried {
  readonly kind: CarriedKind;
  /** What tells it from others of its kind, e.g. the chart's name. */
  readonly key: string;
  /** The cells it belongs to, where it belongs to cells. */
  readonly area?: Area;
  /** Its content, opaque. */
  readonly content: string;
}
