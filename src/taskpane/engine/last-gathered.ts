import type { CollectReport } from '../../app/collect/collect-case';
import type { Standing } from '../../app/collect/collect-into';
import type { Gathered } from '../../app/collect/gather';
import type { WrittenPlaces } from '../../app/collect/written-places';
import type { Problem } from '../../engine/problem';

/** What was collected last. */
export interface LastGathered {
  readonly gathered: Gathered | undefined;
  readonly files: CollectReport['files'];
  readonly problems: readonly Problem[];
  /** The collected sheets of the open workbook when they were read. */
  readonly standing: Standing;
  /** Once it is written. */
  readonly places?: WrittenPlaces;
}
