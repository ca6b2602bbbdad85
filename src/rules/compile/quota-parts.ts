import { compare } from '../../engine/arithmetic/ratio';
import type { Part } from '../../engine/titles/quota/rules';
import type * as contract from '../rule-set';
import type { Place } from './binding';
import type { Compilation } from './compilation';
import { quotaShare } from './quota-share';
import { reportTwice } from './report-twice';

/** The parts of a quota; those whose condition does not compile are left out, with the problem reported. */
export function compileParts(
  compilation: Compilation,
  parts: NonNullable<contract.Quota['parts']>,
  place: Place,
  path: string,
): Part[] {
  reportTwice(compilation, parts, path);
  return parts.flatMap(({ id, title, where, atMost, atLeast, of }, i): Part[] => {
    const at = `${path}[${i}]`;
    const bound = compilation.bind(where, `${at}.where`, place, 'flag');
    const most = atMost === undefined ? undefined : quotaShare(compilation, atMost, `${at}.atMost`);
    const least = atLeast === undefined ? undefined : quotaShare(compilation, atLeast, `${at}.atLeast`);
    if (most && least && compare(least, most) > 0) {
      const params = { atLeast: atLeast!, atMost: atMost! };
      compilation.report(`${at}.atLeast`, 'rules.part-least-above-most', params);
    }
    return bound ? [{ id, title, where: bound, atMost: most, atLeast: least, of: of ?? 'seats' }] : [];
  });
}
