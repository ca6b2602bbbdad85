import type { Column } from '../../columns/column';
import { flags } from '../../columns/operations';
import type { Facet } from '../../graph/node';
import type { LoweringResult } from './vote';

/** Who was refused with enough ballots for a lower title, as readings of the title or the bands: one for each award. */
export function loweredFacets(lowered: LoweringResult['lowered']): [Facet, Column][] {
  return [...(lowered ?? [])].map(([award, mask]) => [`lowered:${award}`, flags(mask)]);
}

export function isLoweredFacet(facet: Facet): facet is `lowered:${string}` {
  return facet.startsWith(PREFIX);
}

/** The award of such a reading. */
export function loweredAward(facet: `lowered:${string}`): string {
  return facet.slice(PREFIX.length);
}

const PREFIX = 'lowered:';
