import { OPERATOR_CELLS } from './operators';
import { PLAN_CELLS } from './plan-cells';
import { NGA_NAM } from './s0-nga-nam';
import { KHANH_CU } from './s1-khanh-cu';
import { BA_TO_ECONOMY } from './s2-ba-to';
import { BA_TO_SOCIETY } from './s2-ba-to-society';
import { QUANG_THANH } from './s3-quang-thanh';
import { NGUYEN_NGHIEM } from './s4-nguyen-nghiem';
import type { PlanCell, PlanLine } from './target';

/** Every line of the five plans' target lists, by the plan's number in the domain facts. */
export const PLAN_LINES: Readonly<Record<'S0' | 'S1' | 'S2' | 'S3' | 'S4', readonly PlanLine[]>> = {
  S0: NGA_NAM,
  S1: KHANH_CU,
  S2: [...BA_TO_ECONOMY, ...BA_TO_SOCIETY],
  S3: QUANG_THANH,
  S4: NGUYEN_NGHIEM,
};

/** Every cell of a plan sheet's target column. */
export const TARGET_CELLS: readonly PlanCell[] = [...OPERATOR_CELLS, ...PLAN_CELLS];
