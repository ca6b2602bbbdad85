import type { Check } from './check';
import { COPY_CHECKS } from './copy-checks';
import { LIMIT_CHECKS } from './limit-checks';
import { LOOK_CHECKS } from './look-checks';
import { PAGE_CHECKS } from './page-checks';
import { SHEET_CHECKS } from './sheet-checks';
import { SPEED_CHECK } from './speed-check';
import { TYPING_CHECKS } from './typing-checks';
import { WORKBOOK_CHECKS } from './workbook-checks';

/** All checks, what is quick first. */
export const CHECKS: readonly Check[] = [
  ...TYPING_CHECKS,
  ...SHEET_CHECKS,
  ...COPY_CHECKS,
  ...LOOK_CHECKS,
  ...PAGE_CHECKS,
  ...WORKBOOK_CHECKS,
  ...LIMIT_CHECKS,
  SPEED_CHECK,
];
