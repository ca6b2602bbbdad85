import { compare, parseShare, ratio, type Ratio } from '../../engine/arithmetic/ratio';
import type { Share } from '../rule-set';
import type { Compilation } from './compilation';

/** A share of a quota as an exact ratio; above 100 % it is a problem. */
export function quotaShare(compilation: Compilation, share: Share, path: string): Ratio {
  const exact = parseShare(share)!;
  if (compare(exact, ratio(1n)) > 0) compilation.report(path, 'rules.share-above-one', { share });
  return exact;
}
