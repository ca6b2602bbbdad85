import { compare, parseShare, ratio } from '../../engine/arithmetic/ratio';
import { parseThreshold } from '../../engine/arithmetic/threshold';
import { nodeId } from '../../engine/graph/node';
import { voteId, type Lowering, type Vote } from '../../engine/titles/vote/vote';
import { voteNode } from '../../engine/titles/vote/node';
import { say } from '../../locale/catalogue';
import type * as contract from '../rule-set';
import type { Compilation } from './compilation';

/** The vote on a title or band, with its node; undefined when it does not compile. */
export function compileVote(
  compilation: Compilation,
  population: contract.Population,
  { id, title, vote }: contract.Title | contract.Band,
  of: 'title' | 'band',
  path: string,
): Vote | undefined {
  if (!vote) return undefined;
  const body = compilation.bindOptional(
    vote.body,
    `${path}.body`,
    compilation.placeOf(population.id),
    'group',
  );
  const quorum = vote.quorum === undefined ? undefined : parseShare(vote.quorum)!;
  if (quorum && compare(quorum, ratio(1n)) > 0)
    compilation.report(`${path}.quorum`, 'rules.share-above-one', { share: vote.quorum! });
  const lower = population.titles?.find((other) => other.id === vote.lower && other.id !== id);
  if (vote.lower !== undefined && !lower)
    compilation.report(`${path}.lower`, 'rules.unknown-title', { title: vote.lower });
  const threshold = parseThreshold(vote.threshold);
  if (!threshold) {
    compilation.report(`${path}.threshold`, 'rules.bad-threshold', { received: vote.threshold });
    return undefined;
  }
  const aboveAll = compare(threshold.share, ratio(1n));
  if (aboveAll > 0 || (aboveAll === 0 && threshold.strict))
    compilation.report(`${path}.threshold`, 'rules.threshold-above-all', { threshold: vote.threshold });
  const compiled: Vote = {
    award: { id, title },
    node: voteId(population.id, id, of),
    path,
    body,
    quorum,
    threshold,
    of: vote.of,
    inWriting: vote.inWriting ?? false,
    secret: vote.secret ?? false,
    lower: lower && { id: lower.id, title: lower.title },
    on: vote.on ?? 'seated',
    refill: vote.refill ?? false,
    chairBreaksTie: vote.chairBreaksTie ?? false,
  };
  const name = say(compilation.language, 'rules.column.votes', { title });
  compilation.add(voteNode(population.id, compiled, name));
  return compiled;
}

/**
 * Who may come to a title from a vote on another or on a band (hạ danh hiệu). A title that requires this one lowers nobody
 * to it: whoever is voted on there has been decided here. Nor does a ballot where everybody is a candidate anyway.
 */
export function loweringsTo(population: contract.Population, title: contract.Title): Lowering[] {
  if (title.candidates === undefined) return [];
  const { titles = [], bands = [], id } = population;
  const lowersHere = ({ vote }: contract.Title | contract.Band): boolean => vote?.lower === title.id;
  return [
    ...bands.filter(lowersHere).map((band): Lowering => ({ award: band, node: nodeId(id, 'band') })),
    ...titles
      .filter((other) => lowersHere(other) && !requires(titles, other, title.id))
      .map((other): Lowering => ({ award: other, node: nodeId(id, other.id) })),
  ].map(({ award, node }) => ({ award: { id: award.id, title: award.title }, node }));
}

/** Whether only those who hold a title can hold another: it requires it, through others too, or names it as a condition. */
function requires(titles: readonly contract.Title[], from: contract.Title, wanted: contract.Id): boolean {
  const seen = new Set<contract.Id>();
  const open = [from.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === wanted) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const title = titles.find((other) => other.id === id);
    if (title) open.push(...requiredBy(title));
  }
  return false;
}

function requiredBy({ requires: ids = [], conditions = [], candidates }: contract.Title): string[] {
  const alone = [candidates, ...conditions.map(({ must }) => must)].flatMap((text) => text?.trim() ?? []);
  return [...ids, ...alone];
}
